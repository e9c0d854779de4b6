import type { PriceColumn } from '../../prices/series.ts';
import type { PriceCell, PriceLayout } from './price-format.ts';

/** What a column of a price file may be. */
export type Part = PriceColumn | 'date' | 'symbol' | 'unread';

/** The layout of a header whose names are told one by one. */
export function layoutOf(header: readonly string[], partOf: (name: string) => Part): PriceLayout | undefined {
  const parts = header.map(partOf);
  const date = parts.indexOf('date');
  const symbol = parts.indexOf('symbol');
  const cells: PriceCell[] = [];
  parts.forEach((column, index) => {
    if (column !== 'date' && column !== 'symbol' && column !== 'unread') cells.push({ index, column });
  });
  const hasPrice = cells.some(({ column }) => column === 'close' || column === 'adj_close');
  if (date === -1 || !hasPrice) return undefined;
  const unread = header.filter((_, index) => parts[index] === 'unread');
  return { date, cells, unread, ...(symbol === -1 ? {} : { symbol }) };
}

/**
 * The layout of an exporter's file: every name is one of its own, letter for letter, and those that mark it are
 * there. What it leaves unread is known and not worth a word.
 */
export function exportLayout(
  header: readonly string[],
  parts: Readonly<Record<string, Part>>,
  marks: readonly string[],
): PriceLayout | undefined {
  const isWhole =
    header.every((name) => Object.hasOwn(parts, name)) && marks.every((mark) => header.includes(mark));
  const layout = isWhole ? layoutOf(header, (name) => parts[name] ?? 'unread') : undefined;
  return layout === undefined ? undefined : { ...layout, unread: [] };
}

const partsByName: Readonly<Record<string, Part>> = {
  adj_close: 'adj_close',
  adjclose: 'adj_close',
  adjusted_close: 'adj_close',
  close: 'close',
  date: 'date',
  high: 'high',
  low: 'low',
  open: 'open',
  symbol: 'symbol',
  ticker: 'symbol',
  volume: 'volume',
};

/**
 * What a column is by its name, in any case and with any character between its words. A percentage is of none of them.
 *
 * @example
 * partNamed('Adj Close'); // 'adj_close'
 */
export function partNamed(name: string): Part {
  if (name.includes('%')) return 'unread';
  const key = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '');
  return Object.hasOwn(partsByName, key) ? partsByName[key]! : 'unread';
}
