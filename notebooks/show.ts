import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The part of Deno's Jupyter kernel that is used; absent where a script runs in Node. */
declare const Deno:
  | { readonly jupyter: { display(data: object, options: { readonly raw: true }): Promise<void> } }
  | undefined;

type Cell = string | number | boolean;
type Row = Readonly<Record<string, Cell>>;

const results = new URL('../results/notebooks/', import.meta.url);

/** The sample study, whose prices are simulated. */
export const sampleStudy = fileURLToPath(new URL('../data/study.yaml', import.meta.url));

/**
 * Shows rows as a table: in Jupyter as HTML, elsewhere as text.
 *
 * @param columns to be shown, in this order; all where absent
 */
export async function table(rows: readonly Row[], columns?: readonly string[]): Promise<void> {
  const names = columns ?? Object.keys(rows[0] ?? {});
  const cells = [names, ...rows.map((row) => names.map((name) => shown(row[name] ?? '')))];
  const isNumber = names.map((name) => rows.some((row) => typeof row[name] === 'number'));
  const text = asText(cells, isNumber);
  await show({ 'text/plain': text, 'text/html': asHtml(cells, isNumber) });
}

/** Says one thing in words. */
export async function say(text: string): Promise<void> {
  await show({ 'text/plain': text });
}

/** Shows a chart: in Jupyter the picture itself, elsewhere the file it is written to, below `results/notebooks/`. */
export async function chart({ name, svg }: { readonly name: string; readonly svg: string }): Promise<void> {
  if (typeof Deno === 'undefined') {
    mkdirSync(results, { recursive: true });
    writeFileSync(new URL(`${name}.svg`, results), svg);
  }
  await show({ 'text/plain': `[chart: ${name}.svg]`, 'image/svg+xml': svg });
}

/** By media type in Jupyter; the text alone elsewhere. */
async function show(data: { readonly 'text/plain': string; readonly [type: string]: string }): Promise<void> {
  if (typeof Deno === 'undefined') {
    console.log(data['text/plain']);
    return;
  }
  // The kernel's publisher drops a message while the one before it is still on its way.
  await pause();
  await Deno.jupyter.display(data, { raw: true });
  await pause();
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}

/** A number to four digits, a whole one as it is; nothing where it is missing. */
function shown(cell: Cell): string {
  if (typeof cell !== 'number') return String(cell);
  if (Number.isNaN(cell)) return '';
  return Number.isInteger(cell) ? String(cell) : String(Number(cell.toPrecision(4)));
}

function asText(cells: readonly (readonly string[])[], isNumber: readonly boolean[]): string {
  const widths = isNumber.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  const padded = (cell: string, column: number) =>
    isNumber[column] ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!);
  return cells.map((row) => row.map(padded).join('  ').trimEnd()).join('\n');
}

function asHtml([head, ...body]: readonly (readonly string[])[], isNumber: readonly boolean[]): string {
  const line = (row: readonly string[], tag: string) =>
    `<tr>${row.map((cell, column) => `<${tag} align="${isNumber[column] ? 'right' : 'left'}">${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${line(head!, 'th')}</thead><tbody>${body.map((row) => line(row, 'td')).join('')}</tbody></table>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
