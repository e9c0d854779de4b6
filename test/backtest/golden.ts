import { readFileSync } from 'node:fs';
import { parseDay } from '../../src/time/day.ts';

const folder = new URL('../golden/backtest/', import.meta.url);

function textOf(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

/** A golden JSON file, its shape as the reader knows it. */
export function goldenJson<T>(name: string): T {
  return JSON.parse(textOf(name)) as T;
}

/** A golden CSV file with a header: one object a row, text. */
export function goldenRows(name: string): Record<string, string>[] {
  const [header, ...lines] = textOf(name).trim().split(/\r?\n/);
  const names = header!.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((column, i) => [column, cells[i]!]));
  });
}

/** A golden CSV file of whole numbers without a header, row by row. */
export function goldenMatrix(name: string): Int32Array[] {
  return textOf(name)
    .trim()
    .split(/\r?\n/)
    .map((line) => Int32Array.from(line.split(','), Number));
}

/** A column of rows as numbers. */
export function numbersOf(rows: readonly Record<string, string>[], column: string): Float64Array {
  return Float64Array.from(rows, (row) => Number(row[column]));
}

/** A column of rows as epoch days. */
export function daysOf(rows: readonly Record<string, string>[], column: string): Int32Array {
  return Int32Array.from(rows, (row) => parseDay(row[column]!)!);
}
