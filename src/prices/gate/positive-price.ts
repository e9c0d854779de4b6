import type { Finding } from '../../errors/finding.ts';
import { must } from '../../errors/message.ts';
import { whatPriceMustBe } from '../possible-price.ts';
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
  const values = rows.columns[column] ?? [];
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    const legal = whatPriceMustBe(column, value);
    if (legal === undefined) continue;
    const message = must({
      what: `${column} of ${rows.symbol} on ${dateOf(rows, row)}`,
      legal,
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
