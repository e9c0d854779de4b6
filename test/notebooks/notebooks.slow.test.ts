import { describe, expect, test } from 'vitest';
import { folder, keptText, names, written } from './files.ts';
import { canRunNotebooks, outputsOf } from './jupyter.ts';
import { cellsIn, notebookOf, notebookText } from './notebook.ts';

describe.skipIf(!canRunNotebooks())('run by Jupyter (python3-nbclient) in Deno’s kernel', () => {
  test.each(names)('the notebook %s gives the outputs that are kept, pictures and all', (name) => {
    const notebook = written(name);
    const run = notebookOf(cellsIn(notebook), outputsOf(notebook, folder));
    expect(notebookText(run)).toBe(keptText(name));
  });
});
