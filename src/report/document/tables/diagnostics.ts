import type { StudyResult } from '../../../study/result.ts';
import { pValue } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { type RowOf, rowsIn } from '../../rows.ts';
import { voiceOf } from '../../voice.ts';
import type { TableBlock } from '../block.ts';
import { modelColumn } from './observations.ts';
import { number, text, whole } from './shown.ts';
import { told } from './told.ts';

type Row = RowOf<'diagnostics'>;

/** Below this p a diagnostic has something to say. */
const TELLING = 0.05;

/** What the residuals of the estimation windows say against the models; what is in order stays in the file. */
export function diagnosticsTable(result: StudyResult): TableBlock[] {
  const { tables, settings } = result;
  const voice = voiceOf(result);
  const columns = [
    whole<Row>('Observation', ({ observation }) => plain(observation), 'observation'),
    ...modelColumn<Row>(voice, settings.models),
    text<Row>('Diagnostic', ({ diagnostic }) => voice.word(diagnostic), 'diagnostic'),
    number<Row>('Statistic', ({ statistic }) => voice.statistic(statistic), 'statistic'),
    number<Row>('p', (row) => pValue(row.p_value), 'p_value'),
    text<Row>('What it means', ({ verdict }) => voice.quoted(plain(verdict)), 'verdict'),
  ];
  const telling = rowsIn(tables.diagnostics, ({ p_value: p }, row) => p[row]! < TELLING);
  return told(result, 'What the diagnostics say against the models', telling, columns, 'diagnostics');
}
