import type { StudyResult } from '../../../study/result.ts';
import { count, pValue, windowName } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { type RowOf, rowsIn } from '../../rows.ts';
import { voiceOf } from '../../voice.ts';
import type { TableBlock } from '../block.ts';
import { modelColumn } from './observations.ts';
import { number, text } from './shown.ts';
import { starred } from './starred.ts';
import { told } from './told.ts';

type Row = RowOf<'cross_section'>;

/** The regression of CARs on characteristics. */
export function crossSectionTable(result: StudyResult): TableBlock[] {
  const { tables, settings } = result;
  const voice = voiceOf(result);
  const columns = [
    text<Row>('Term', ({ term }) => voice.word(plain(term)), 'term'),
    ...modelColumn<Row>(voice, settings.models),
    number<Row>('Window', ({ from, to }) => windowName(from, to), 'from', 'to'),
    number<Row>('n', ({ n }) => count(n), 'n'),
    number<Row>('Estimate', ({ estimate, p_value: p }) => starred(voice, estimate, p), 'estimate'),
    number<Row>('Std. error', (row) => voice.spread(row.std_error), 'std_error'),
    number<Row>('t', ({ statistic }) => voice.statistic(statistic), 'statistic'),
    number<Row>('p', (row) => pValue(row.p_value), 'p_value'),
    number<Row>('p among days before', (row) => pValue(row.p_benchmarked), 'p_benchmarked'),
    text<Row>('Remark', ({ reason }) => ({ text: voice.quoted(plain(reason)), tone: 'quiet' }), 'reason'),
  ];
  const note = voice.say`Estimates are abnormal returns for one unit of the characteristic.`;
  const rows = rowsIn(tables.cross_section);
  return told(result, 'CARs by characteristics', rows, columns, 'cross_section', { note });
}
