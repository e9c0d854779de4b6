import { blankTable, type Table } from '../../table/table.ts';
import { isNotMeasured } from '../performance/metric.ts';
import type { Told } from './told.ts';

/** One row a draw of random dates; no rows where none were drawn. */
export function placebosTable({ trial }: Pick<Told, 'trial'>): Table<'placebos'> {
  const placebo = trial?.placebo;
  if (placebo === undefined || isNotMeasured(placebo)) return blankTable('placebos', 0);
  const table = blankTable('placebos', placebo.values.length);
  table.columns.draw.forEach((_, row) => {
    table.columns.draw[row] = row + 1;
  });
  table.columns.mean_quoted_return.set(placebo.values);
  return table;
}
