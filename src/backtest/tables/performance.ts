import { blankTable, type Table } from '../../table/table.ts';
import { equityCurve, tradeList } from './curve.ts';
import type { Told } from './told.ts';

/** One row a measure; none where no measures are asked for. */
export function performanceTable(
  told: Pick<Told, 'candidates' | 'log' | 'measure' | 'strategy' | 'trades'>,
): Table<'performance'> {
  const rows = told.measure?.(equityCurve(told), tradeList(told), told.strategy.capital) ?? [];
  const table = blankTable('performance', rows.length);
  const { columns } = table;
  rows.forEach(({ metric, value, unit, definition, view = '', reason = '' }, row) => {
    columns.metric[row] = metric;
    columns.value[row] = value;
    columns.unit[row] = unit;
    columns.definition[row] = definition;
    columns.view[row] = view;
    columns.reason[row] = reason;
  });
  return table;
}
