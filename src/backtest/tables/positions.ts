import { blankTable, type Table } from '../../table/table.ts';
import { type EpochDay, formatDay } from '../../time/day.ts';
import type { Told } from './told.ts';

/** One row for every security held over the end of a day, hedges included, all trades of it together. */
export function positionsTable({ log }: Pick<Told, 'log'>): Table<'positions'> {
  const table = blankTable('positions', log.holdings.length);
  const { columns } = table;
  const days = new Map(
    log.days.map(({ day, equity }) => [day, { date: formatDay(day as EpochDay), equity }]),
  );
  log.holdings.forEach(({ day, security, shares, price, value }, row) => {
    const { date, equity } = days.get(day)!;
    columns.date[row] = date;
    columns.security[row] = security;
    columns.shares[row] = shares;
    columns.price[row] = price;
    columns.market_value[row] = value;
    columns.weight[row] = value / equity;
  });
  return table;
}
