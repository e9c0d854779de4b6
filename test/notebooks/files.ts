import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Notebook, notebookOf } from './notebook.ts';
import { cellsOf } from './script.ts';

/** The folder of the notebooks, and of the scripts they are made from. */
export const folder = fileURLToPath(new URL('../../notebooks/', import.meta.url));

/** Names of the notebooks, without `.ts` and `.ipynb`. */
export const names = readdirSync(folder)
  .filter((file) => /^\d\d-.*\.ts$/.test(file))
  .map((file) => file.replace(/\.ts$/, ''))
  .toSorted();

/** The notebook of a script, not yet run. */
export function written(name: string): Notebook {
  return notebookOf(cellsOf(readFileSync(`${folder}${name}.ts`, 'utf8')));
}

/** The text of the notebook that is kept, outputs and all. */
export function keptText(name: string): string {
  return readFileSync(`${folder}${name}.ipynb`, 'utf8');
}
