import { blankTable, type Table } from '../../table/table.ts';
import { performanceColumns } from '../performance/columns.ts';
import { performanceOf } from '../performance/performance.ts';
import { equityCurve, tradeList } from './curve.ts';
import type { Told } from './told.ts';

/** One row a measure and view: all days, days with a position, trades. */
export function performanceTable(
  told: Pick<Told, 'candidates' | 'log' | 'measures' | 'strategy' | 'trades'>,
): Table<'performance'> {
  const rows = performanceOf(equityCurve(told), tradeList(told), told.measures);
  return { ...blankTable('performance', rows.length), columns: performanceColumns(rows) };
}
