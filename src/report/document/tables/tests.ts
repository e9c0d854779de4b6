import type { StudyResult } from '../../../study/result.ts';
import { count, decimal, MISSING, pValue, percent, windowName } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { type RowOf, rowsIn } from '../../rows.ts';
import { testName } from '../../words.ts';
import type { Cell, TableBlock } from '../block.ts';
import { modelColumn } from './observations.ts';
import { number, shown, text } from './shown.ts';

type Row = RowOf<'tests'>;

/** The tests of every window over the sample and its groups; the single days are in the file. */
export function testsTable({ tables, settings }: StudyResult): TableBlock[] {
  const rows = rowsIn(tables.tests, ({ measure }, row) => measure[row] !== 'AAR');
  const isGrouped = new Set(rows.map(({ group }) => group)).size > 1;
  const columns = [
    text<Row>('Test', ({ test }) => testName(test)),
    ...(isGrouped ? [text<Row>('Group', ({ group }) => plain(group))] : []),
    ...modelColumn<Row>(settings.models),
    text<Row>('Measure', ({ measure }) => measure),
    number<Row>('Window', ({ from, to }) => windowName(from, to)),
    number<Row>('n', ({ n }) => count(n)),
    number<Row>('Estimate', ({ estimate }) => percent(estimate)),
    number<Row>('Statistic', ({ statistic }) => decimal(statistic)),
    number<Row>('p', (row) => pValue(row.p_value)),
    text<Row>('Interval, or why not defined', interval),
  ];
  return shown('Tests over the sample', rows, columns, 'tests');
}

function interval({ conf_low: low, conf_high: high, reason }: Row): Cell {
  if (reason !== '') return { text: plain(reason), tone: 'quiet' };
  if (Number.isNaN(low) && Number.isNaN(high)) return MISSING;
  return `${Number.isNaN(low) ? '−∞' : percent(low)} to ${Number.isNaN(high) ? '+∞' : percent(high)}`;
}
