import type { Adjustment } from '../../inference/adjustment/adjustment.ts';
import { adjustmentColumns } from '../../inference/adjustment/columns.ts';
import { adjustments } from '../../inference/adjustment/registry.ts';
import { numbersIn, withNumbers } from '../../table/pieced-table.ts';
import type { ColumnsOf, Table } from '../../table/table.ts';
import type { Settings } from '../settings.ts';

/** Rows of each group and test: what is adjusted together, over models, measures and windows. */
export function testFamilies({ columns: { group, test }, length }: Table<'tests'>): Map<string, number[]> {
  const families = new Map<string, number[]>();
  for (let row = 0; row < length; row++) {
    const key = `${group[row]!}\n${test[row]!}`;
    const rows = families.get(key) ?? [];
    families.set(key, rows);
    rows.push(row);
  }
  return families;
}

/** A table of tests with the adjustments asked for that are made of p-values alone. */
export function adjustedTests(table: Table<'tests'>, settings: Settings): Table<'tests'> {
  for (const rows of testFamilies(table).values()) fillFamily(table.columns, rows, settings);
  return table;
}

/** The same of a table of windows, which is one family: all observations, models and windows. */
export function adjustedWindows(table: Table<'windows'>, { adjust }: Settings): Table<'windows'> {
  const ids = adjust.filter((id) => id !== 'max-t');
  if (ids.length === 0) return table;
  const raw = numbersIn(table, 'p_value');
  const own = ids.map((id) => [adjustmentColumns[id], adjustments[id].adjust(raw)]);
  return withNumbers(table, Object.fromEntries(own));
}

type Adjusted = Pick<
  ColumnsOf<'tests'>,
  'p_value' | (typeof adjustmentColumns)[keyof typeof adjustmentColumns]
>;

function fillFamily(columns: Adjusted, rows: readonly number[], { adjust }: Settings): void {
  const raw = Float64Array.from(rows, (row) => columns.p_value[row]!);
  for (const id of adjust) {
    if (id === 'max-t') continue; // made of resampled statistics
    const adjustment: Adjustment = adjustments[id];
    const own = columns[adjustmentColumns[id]];
    adjustment.adjust(raw).forEach((p, i) => {
      own[rows[i]!] = p;
    });
  }
}
