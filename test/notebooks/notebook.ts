import type { Cell } from './script.ts';

type Lines = string | readonly string[];

/** What a code cell gave: text as it was printed, or something shown, by media type. */
export type Output =
  | { readonly output_type: 'stream'; readonly name: string; readonly text: Lines }
  | {
      readonly output_type: 'display_data';
      readonly data: Readonly<Record<string, Lines>>;
      readonly metadata: object;
    };

interface NotebookCell {
  readonly cell_type: Cell['kind'];
  readonly id: string;
  readonly metadata: object;
  readonly source: Lines;
  readonly execution_count?: number | null;
  readonly outputs?: readonly Output[];
}

/** A Jupyter notebook, format 4.5. */
export interface Notebook {
  readonly cells: readonly NotebookCell[];
  readonly metadata: object;
  readonly nbformat: 4;
  readonly nbformat_minor: 5;
}

/** What Jupyter must know to run a notebook and to colour it; without versions, which change. */
const metadata = {
  kernelspec: { display_name: 'Deno', language: 'typescript', name: 'deno' },
  language_info: {
    codemirror_mode: 'typescript',
    file_extension: '.ts',
    mimetype: 'text/x.typescript',
    name: 'typescript',
  },
};

/**
 * The notebook of a script: its cells, each code cell with what it gave. Counts run from 1; nothing tells the time, so
 * that the same outputs are the same bytes.
 *
 * @param outputs by code cell, in order; none before it is run
 */
export function notebookOf(cells: readonly Cell[], outputs: readonly (readonly Output[])[] = []): Notebook {
  let run = 0;
  const made = cells.map(({ kind, source }, i): NotebookCell => {
    const cell = { cell_type: kind, id: `cell-${i + 1}`, metadata: {}, source: linesOf(source) };
    if (kind === 'markdown') return cell;
    const given = outputs[run];
    run += 1;
    return {
      ...cell,
      execution_count: given === undefined ? null : run,
      outputs: (given ?? []).map(inLines),
    };
  });
  return { cells: made, metadata, nbformat: 4, nbformat_minor: 5 };
}

/** The text of a notebook's file. */
export function notebookText(notebook: Notebook): string {
  return `${JSON.stringify(notebook, undefined, 1)}\n`;
}

/** The cells of a notebook as they would stand in its script. */
export function cellsIn({ cells }: Notebook): Cell[] {
  return cells.map(({ cell_type, source }) => ({ kind: cell_type, source: joined(source) }));
}

/** What each code cell gave. */
export function outputsIn({ cells }: Notebook): (readonly Output[])[] {
  return cells.flatMap(({ outputs }) => (outputs === undefined ? [] : [outputs]));
}

/** All the text a notebook shows, a line below the other: what its script prints. */
export function textIn(notebook: Notebook): string {
  const texts = outputsIn(notebook)
    .flat()
    .map((output) =>
      output.output_type === 'stream' ? joined(output.text) : `${joined(output.data['text/plain']!)}\n`,
    );
  return texts.join('');
}

/** An output as it is kept: text in lines, as differences are read by line. */
function inLines(output: Output): Output {
  if (output.output_type === 'stream')
    return { name: output.name, output_type: 'stream', text: linesOf(joined(output.text)) };
  if (output.output_type !== 'display_data') throw new Error(`a cell gave ${JSON.stringify(output)}`);
  const data = Object.entries(output.data).map(([type, text]) => [type, linesOf(joined(text))]);
  return { data: Object.fromEntries(data), metadata: {}, output_type: 'display_data' };
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

function joined(text: Lines): string {
  return typeof text === 'string' ? text : text.join('');
}
