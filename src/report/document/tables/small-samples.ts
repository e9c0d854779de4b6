import type { StudyResult } from '../../../study/result.ts';
import { count, MISSING, percent, pValue, windowName } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { type RowOf, rowsIn } from '../../rows.ts';
import type { TableBlock } from '../block.ts';
import { modelColumn } from './observations.ts';
import { number, shown, text, whole } from './shown.ts';

type Row = RowOf<'small_samples'>;

/** What one observation, or the portfolio of one day, says by itself: exact tests that need no other event. */
export function smallSamplesTable({ tables, settings }: StudyResult): TableBlock[] {
  const columns = [
    whole<Row>('Subject', ({ observation, date }) =>
      plain(observation === '' ? `portfolio of ${date}` : observation),
    ),
    ...modelColumn<Row>(settings.models),
    text<Row>('Method', ({ method }) => method),
    number<Row>('Window', ({ from, to }) => windowName(from, to)),
    number<Row>('Estimate', ({ estimate }) => percent(estimate)),
    number<Row>('Rank', ({ rank }) => count(rank)),
    number<Row>('Compared with', ({ reference_count: others }) => count(others)),
    number<Row>('p', (row) => pValue(row.p_value)),
    number<Row>('Interval', ({ conf_low: low, conf_high: high }) => interval(low, high)),
    text<Row>('Remark', ({ reason }) => ({ text: plain(reason), tone: 'quiet' })),
  ];
  return shown('Exact tests of single observations', rowsIn(tables.small_samples), columns, 'small_samples');
}

function interval(low: number, high: number): string {
  return Number.isNaN(low) && Number.isNaN(high) ? MISSING : `${percent(low)} to ${percent(high)}`;
}
