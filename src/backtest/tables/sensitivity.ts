import { blankTable, type Table } from '../../table/table.ts';
import type { Told } from './told.ts';

/** The strategy as written, at other costs, and a session later; no rows where luck was not asked about. */
export function sensitivityTable({ trial }: Pick<Told, 'trial'>): Table<'sensitivity'> {
  const scenarios = trial?.scenarios ?? [];
  const table = blankTable('sensitivity', scenarios.length);
  const { columns } = table;
  scenarios.forEach((told, row) => {
    columns.scenario[row] = told.name;
    columns.costs_times[row] = told.costs;
    columns.delay[row] = told.delay;
    columns.trades[row] = told.trades;
    columns.total_return[row] = told.totalReturn;
    columns.mean_net_return[row] = told.meanNetReturn;
    columns.sharpe[row] = told.sharpe;
    columns.kept[row] = told.kept;
    columns.is_halved[row] = String(told.isHalved);
  });
  return table;
}
