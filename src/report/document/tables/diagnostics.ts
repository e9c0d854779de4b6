import type { StudyResult } from '../../../study/result.ts';
import { levelSaid, pValue } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { type RowOf, rowsIn } from '../../rows.ts';
import { voiceOf } from '../../voice.ts';
import { testName } from '../../words.ts';
import type { TableBlock } from '../block.ts';
import { modelColumn } from './observations.ts';
import { number, text, whole } from './shown.ts';
import { told } from './told.ts';

type Row = RowOf<'diagnostics'>;

/** What the residuals of the estimation windows say against the models, by the level of their verdicts; what is in order stays in the file. */
export function diagnosticsTable(result: StudyResult): TableBlock[] {
  const { tables, settings } = result;
  const voice = voiceOf(result);
  const columns = [
    whole<Row>('Observation', ({ observation }) => plain(observation), 'observation'),
    ...modelColumn<Row>(voice, settings.models),
    text<Row>('Diagnostic', ({ diagnostic }) => voice.word(testName(diagnostic)), 'diagnostic'),
    number<Row>('Statistic', ({ statistic }) => voice.statistic(statistic), 'statistic'),
    number<Row>('p', (row) => pValue(row.p_value), 'p_value'),
    text<Row>('What it means', ({ verdict }) => voice.quoted(plain(verdict)), 'verdict'),
  ];
  const level = 1 - settings.confidence;
  const telling = rowsIn(tables.diagnostics, ({ p_value: p }, row) => p[row]! < level);
  const caption = voice.say`What the diagnostics say against the models at ${levelSaid(level)}`;
  return told(result, caption, telling, columns, 'diagnostics');
}
