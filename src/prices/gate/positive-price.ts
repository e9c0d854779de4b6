import type { Finding } from '../../errors/finding.ts';
import { must } from '../../errors/message.ts';
import { type PriceColumn, priceColumns } from '../series.ts';
import type { RowsJudgement } from './judgement.ts';
import type { RawPrices } from './raw.ts';
import { dateOf, rowFinding } from './row-finding.ts';

/** Prices of zero or less, of which no return can be taken, and volumes below zero. */
export const positivePrice: RowsJudgement = {
  of: 'rows',
  judge: (rows) => priceColumns.flatMap((column) => impossible(rows, column)),
};

function impossible(rows: RawPrices, column: PriceColumn): Finding[] {
  const findings: Finding[] = [];
  const isVolume = column === 'volume';
  const values = rows.columns[column] ?? [];
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (isVolume ? !(value < 0) : !(value <= 0)) continue;
    const message = must({
      what: `${column} of ${rows.symbol} on ${dateOf(rows, row)}`,
      legal: isVolume ? 'be 0 or more' : 'be above 0',
      given: value,
      remedy: 'leave the field empty where it is not known',
    });
    findings.push(
      rowFinding(rows, row, {
        severity: 'error',
        code: 'positive-price',
        message,
        column,
        value: String(value),
      }),
    );
  }
  return findings;
}
