import { blankTable, type Table } from '../../table/table.ts';
import { isNotMeasured } from '../performance/metric.ts';
import type { Told } from './told.ts';

/** One row a variant, the values of its keys in columns of their own, as text. */
export function variantsTable({ trial }: Pick<Told, 'trial'>): Table<'variants'> {
  const tried = trial?.search?.tried ?? [];
  const table = blankTable('variants', tried.length);
  const { columns } = table;
  const verdict = trial?.search?.verdict;
  const drawn = verdict === undefined || isNotMeasured(verdict) ? undefined : verdict.realityCheck.alone;
  tried.forEach((told, row) => {
    columns.variant[row] = row + 1;
    columns.as_written[row] = String(told.asWritten);
    columns.trades[row] = told.trades;
    columns.total_return[row] = told.totalReturn;
    columns.sharpe[row] = told.sharpe;
    columns.mean_net_return[row] = told.meanNetReturn;
    columns.p_alone[row] = told.pAlone;
    columns.p_drawn[row] = drawn?.[row] ?? Number.NaN;
  });
  const keys = Object.keys(tried[0]?.parameters ?? {});
  const extra = Object.fromEntries(
    keys.map((key) => [key, tried.map(({ parameters }) => String(parameters[key]))]),
  );
  return { ...table, extra };
}
