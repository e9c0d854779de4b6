import type { Finding } from '../../errors/finding.ts';
import { must } from '../../errors/message.ts';
import { whatPriceMustBe } from '../possible-price.ts';
import { type PriceColumn, priceColumns } from '../series.ts';
import type { RowsJudgement } from './judgement.ts';
import type { RawPrices } from './raw.ts';
import { dateOf, rowFinding } from './row-finding.ts';

/** Prices of zero or less, of which no return can be taken, and volumes below zero; all of one row together. */
export const positivePrice: RowsJudgement = {
  of: 'rows',
  judge: (rows) => {
    const faulty = priceColumns.filter((column) => holdsImpossible(column, rows.columns[column]));
    const findings: Finding[] = [];
    if (faulty.length === 0) return findings; // as mostly
    for (let row = 0; row < rows.days.length; row++)
      for (const column of faulty) {
        const value = rows.columns[column]![row]!;
        const legal = whatPriceMustBe(column, value);
        if (legal !== undefined) findings.push(impossible(rows, row, { column, value, legal }));
      }
    return findings;
  },
};

function holdsImpossible(column: PriceColumn, values: Float64Array | undefined): boolean {
  if (values === undefined) return false;
  for (let row = 0; row < values.length; row++)
    if (whatPriceMustBe(column, values[row]!) !== undefined) return true;
  return false;
}

interface Impossible {
  readonly column: PriceColumn;
  readonly value: number;
  readonly legal: string;
}

function impossible(rows: RawPrices, row: number, { column, value, legal }: Impossible): Finding {
  const message = must({
    what: `${column} of ${rows.symbol} on ${dateOf(rows, row)}`,
    legal,
    given: value,
    remedy: 'leave the field empty where it is not known',
  });
  return rowFinding(rows, row, {
    severity: 'error',
    code: 'positive-price',
    message,
    column,
    value: String(value),
  });
}
