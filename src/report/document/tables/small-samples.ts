import type { StudyResult } from '../../../study/result.ts';
import { count, MISSING, pValue, windowName } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { type RowOf, rowsIn } from '../../rows.ts';
import { type Voice, voiceOf } from '../../voice.ts';
import type { TableBlock } from '../block.ts';
import { modelColumn } from './observations.ts';
import { number, text, whole } from './shown.ts';
import { starred } from './starred.ts';
import { told } from './told.ts';

type Row = RowOf<'small_samples'>;

/** What one observation, or the portfolio of one day, says by itself: exact tests that need no other event. */
export function smallSamplesTable(result: StudyResult): TableBlock[] {
  const { tables, settings } = result;
  const voice = voiceOf(result);
  const columns = [
    whole<Row>(
      'Subject',
      ({ observation, date }) => plain(observation === '' ? voice.say`portfolio of ${date}` : observation),
      'observation',
      'date',
    ),
    ...modelColumn<Row>(voice, settings.models),
    text<Row>('Method', ({ method }) => voice.word(method), 'method'),
    number<Row>('Window', ({ from, to }) => windowName(from, to), 'from', 'to'),
    number<Row>('Estimate', (row) => starred(voice, row.estimate, row.p_value), 'estimate'),
    number<Row>('Rank', ({ rank }) => count(rank), 'rank'),
    number<Row>('Compared with', ({ reference_count: others }) => count(others), 'reference_count'),
    number<Row>('p', (row) => pValue(row.p_value), 'p_value'),
    number<Row>(
      'Interval',
      ({ conf_low: low, conf_high: high }) => interval(voice, low, high),
      'conf_low',
      'conf_high',
    ),
    text<Row>('Remark', ({ reason }) => ({ text: voice.quoted(plain(reason)), tone: 'quiet' }), 'reason'),
  ];
  return told(
    result,
    'Exact tests of single observations',
    rowsIn(tables.small_samples),
    columns,
    'small_samples',
  );
}

function interval(voice: Voice, low: number, high: number): string {
  return Number.isNaN(low) && Number.isNaN(high)
    ? MISSING
    : voice.say`${voice.move(low)} to ${voice.move(high)}`;
}
