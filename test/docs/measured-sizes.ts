import { readFileSync } from 'node:fs';
import { sizeWarning } from '../../src/report/size-warnings.ts';
import { table } from './markdown.ts';

const document = readFileSync(new URL('../../notebooks/size-table.md', import.meta.url), 'utf8');

/** One condition of the size table: its columns, and the rates of each test by id, as they are printed there. */
interface Section {
  readonly condition: string;
  /** Window and number of observations: `[0, 0] n = 2`. */
  readonly columns: readonly string[];
  readonly rates: ReadonlyMap<string, readonly string[]>;
}

const sections: readonly Section[] = document
  .split(/^## /m)
  .slice(1)
  .map((text) => {
    const [condition = ''] = text.split('\n', 1);
    const lines = text.split('\n').filter((line) => line.startsWith('|'));
    const [header = [], , ...rows] = lines.map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
    return {
      condition,
      columns: header.slice(1),
      rates: new Map(rows.map(([test = '', ...cells]) => [test, cells])),
    };
  });

/** How often a test was measured to reject a true null hypothesis, as Markdown; that it was not, where it was not. */
export function measuredSizeOf(test: string): string {
  const measured = sections.filter(({ rates }) => rates.has(test));
  if (measured.length === 0) return 'It has not been measured.';
  const warning = sizeWarning(test);
  const rows = measured.flatMap((section) => rowsOf(section, test));
  const numbers = [...new Set(measured[0]!.columns.map((column) => / (n = \d+)$/.exec(column)![1]!))];
  return [
    'How often a true null hypothesis is rejected at 5 %, by window and number n of observations; **bold** where that is' +
      ' more often than chance makes of 5 %, – where the statistic is mostly not defined. Conditions, seed and band:' +
      ' [the size table](../notebooks/size-table.md).',
    table(['condition', 'window', ...numbers.map(unbroken)], rows),
    warning === '' ? 'It kept its level under every condition.' : `It rejects too often under ${warning}.`,
  ].join('\n\n');
}

/** A row a window. */
function rowsOf({ condition, columns, rates }: Section, test: string): string[][] {
  const windows = columns.map((column) => column.replace(/ n = \d+$/, ''));
  return [...new Set(windows)].map((window) => {
    const own = rates.get(test)!.filter((_, column) => windows[column] === window);
    return [condition, ...[window, ...own].map(unbroken)];
  });
}

/** Text that stays in one line. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}
