import { blankTable, type Table } from '../../table/table.ts';
import { type EpochDay, formatDay } from '../../time/day.ts';
import type { Told } from './told.ts';

/** One row a day on which any exchange traded. */
export function equityTable({ log, strategy }: Pick<Told, 'log' | 'strategy'>): Table<'equity'> {
  const table = blankTable('equity', log.days.length);
  const { columns } = table;
  let highest = strategy.capital;
  log.days.forEach(({ day, equity, cash, net, gross, trades, traded }, row) => {
    highest = Math.max(highest, equity);
    columns.date[row] = formatDay(day as EpochDay);
    columns.equity[row] = equity;
    columns.drawdown[row] = equity / highest - 1;
    columns.exposure[row] = shareOf(gross, equity);
    columns.net_exposure[row] = shareOf(net, equity);
    columns.cash[row] = cash;
    columns.open_trades[row] = trades;
    columns.traded[row] = traded;
  });
  return table;
}

/** Of no equity, or less than none, nothing is a share. */
function shareOf(value: number, equity: number): number {
  return equity > 0 ? value / equity : Number.NaN;
}
