import type { Finding } from '../../errors/finding.ts';
import { type PriceColumn, priceColumns } from '../series.ts';
import type { FilesJudgement } from './judgement.ts';
import type { RawPrices } from './raw.ts';

const prices = priceColumns.filter((column): column is Exclude<PriceColumn, 'volume'> => column !== 'volume');

/** Positions of the rows that have any price at all, ascending; nothing where all have, as they mostly do. */
export function pricedRows({ days, columns }: Pick<RawPrices, 'days' | 'columns'>): Int32Array | undefined {
  const given = prices.flatMap((column) => columns[column] ?? []);
  if (given.some((column) => !column.includes(Number.NaN))) return undefined;
  const rows = new Int32Array(days.length);
  let count = 0;
  for (let row = 0; row < days.length; row++) if (isPriced(given, row)) rows[count++] = row;
  return rows.subarray(0, count);
}

function isPriced(columns: readonly Float64Array[], row: number): boolean {
  for (const column of columns) if (!Number.isNaN(column[row]!)) return true;
  return false;
}

/**
 * Rows without any price: in a table with a column for each symbol, the days before its listing or without trade.
 * Said once a file, and for every symbol that has no price at all.
 */
export const pricedRow: FilesJudgement = {
  of: 'files',
  judge: (all) => {
    const findings: Finding[] = [];
    const byFile = new Map<string, { rows: number; symbols: number }>();
    for (const rows of all) {
      const without = rows.days.length - (pricedRows(rows) ?? rows.days).length;
      if (without === 0) continue;
      if (without === rows.days.length) findings.push(neverPriced(rows));
      const counted = byFile.get(rows.file) ?? { rows: 0, symbols: 0 };
      byFile.set(rows.file, { rows: counted.rows + without, symbols: counted.symbols + 1 });
    }
    for (const [file, counted] of byFile) findings.push(leftOut(file, counted));
    return findings;
  },
};

function neverPriced({ symbol, file }: RawPrices): Finding {
  const message = `${symbol} has no price in any row and is left out`;
  return { severity: 'warning', code: 'priced-row', message, file, symbol };
}

function leftOut(file: string, { rows, symbols }: { rows: number; symbols: number }): Finding {
  const whose = symbols === 1 ? '' : ` (of ${symbols} symbols)`;
  const message = `${rows} ${rows === 1 ? 'row' : 'rows'} without any price${whose} ${rows === 1 ? 'is' : 'are'} left out`;
  return { severity: 'note', code: 'priced-row', message, file, value: String(rows) };
}
