/** Makes the notebooks from their scripts and runs them: `npm run notebooks`, or `npm run notebooks 02-which-test`. */
import { writeFileSync } from 'node:fs';
import { folder, names, written } from './files.ts';
import { outputsOf } from './jupyter.ts';
import { cellsIn, notebookOf, notebookText } from './notebook.ts';

const asked = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : names) {
  const notebook = written(name);
  const run = notebookOf(cellsIn(notebook), outputsOf(notebook, folder));
  writeFileSync(`${folder}${name}.ipynb`, notebookText(run));
  console.log(`notebooks/${name}.ipynb`);
}
