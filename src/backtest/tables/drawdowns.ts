import { blankTable, type Table } from '../../table/table.ts';
import { drawdownColumns } from '../performance/columns.ts';
import { drawdowns } from '../performance/drawdowns.ts';
import { equityCurve } from './curve.ts';
import type { Told } from './told.ts';

/** The ten deepest falls of equity, the deepest first. */
export function drawdownsTable(told: Pick<Told, 'candidates' | 'log' | 'strategy'>): Table<'drawdowns'> {
  const falls = drawdowns(equityCurve(told));
  return { ...blankTable('drawdowns', falls.length), columns: drawdownColumns(falls) };
}
