import type { StudyResult } from '../../../study/result.ts';
import { count, decimal, pValue, windowName } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { type RowOf, rowsIn } from '../../rows.ts';
import type { TableBlock } from '../block.ts';
import { modelColumn } from './observations.ts';
import { number, shown, text } from './shown.ts';

type Row = RowOf<'cross_section'>;

/** The regression of CARs on characteristics. */
export function crossSectionTable({ tables, settings }: StudyResult): TableBlock[] {
  const columns = [
    text<Row>('Term', ({ term }) => plain(term)),
    ...modelColumn<Row>(settings.models),
    number<Row>('Window', ({ from, to }) => windowName(from, to)),
    number<Row>('n', ({ n }) => count(n)),
    number<Row>('Estimate', ({ estimate }) => decimal(estimate, 5)),
    number<Row>('Std. error', (row) => decimal(row.std_error, 5)),
    number<Row>('t', ({ statistic }) => decimal(statistic)),
    number<Row>('p', (row) => pValue(row.p_value)),
    number<Row>('p among days before', (row) => pValue(row.p_benchmarked)),
    text<Row>('Remark', ({ reason }) => ({ text: plain(reason), tone: 'quiet' })),
  ];
  return shown('CARs by characteristics', rowsIn(tables.cross_section), columns, 'cross_section');
}
