import { describe, expect, test } from 'vitest';
import { folder, keptText, names, written } from './files.ts';
import { canRunNotebooks, outputsOf } from './jupyter.ts';
import { cellsIn, notebookOf, notebookText } from './notebook.ts';

describe.skipIf(!canRunNotebooks())('run by Jupyter (python3-nbclient) in Deno’s kernel', () => {
  // A busy machine may lose an output on its way from the kernel; what the notebook gives does not change by asking again.
  const again = { retry: 3 };
  test.each(names)('the notebook %s gives the outputs that are kept, pictures and all', again, (name) => {
    const notebook = written(name);
    const run = notebookOf(cellsIn(notebook), outputsOf(notebook, folder));
    expect(notebookText(run)).toBe(keptText(name));
  });
});
