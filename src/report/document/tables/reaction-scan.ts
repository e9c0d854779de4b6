import type { StudyResult } from '../../../study/result.ts';
import { eventDay, pValue, share } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { type RowOf, rowsIn } from '../../rows.ts';
import { voiceOf } from '../../voice.ts';
import type { TableBlock } from '../block.ts';
import { modelColumn } from './observations.ts';
import { number, text, whole } from './shown.ts';
import { told } from './told.ts';

type Row = RowOf<'reaction_scan'>;

/** The largest session of every scan, and what the scan says of the date; the other sessions are in the file. */
export function reactionScanTable(result: StudyResult): TableBlock[] {
  const { tables, settings } = result;
  const voice = voiceOf(result);
  const columns = [
    whole<Row>('Observation', ({ observation }) => plain(observation), 'observation'),
    ...modelColumn<Row>(voice, settings.models),
    whole<Row>('Largest', ({ date }) => voice.tableDate(date), 'date'),
    number<Row>('Day', ({ day }) => eventDay(day), 'day'),
    number<Row>('t', ({ statistic }) => voice.statistic(statistic), 'statistic'),
    number<Row>('p alone', (row) => pValue(row.p_value), 'p_value'),
    number<Row>('Šidák p', (row) => pValue(row.p_sidak), 'p_sidak'),
    number<Row>('p by runs', (row) => pValue(row.p_empirical), 'p_empirical'),
    number<Row>('Posterior', ({ posterior }) => share(posterior), 'posterior'),
    text<Row>(
      'What it says of the date',
      ({ dating, verdict }) => ({
        text: voice.quoted(plain(verdict), (iso) => iso),
        tone: dating === 'confirmed' ? 'good' : dating === 'open' ? 'quiet' : 'bad',
      }),
      'dating',
      'verdict',
    ),
  ];
  const largest = rowsIn(tables.reaction_scan, ({ largest: flags }, row) => flags[row] === 'true');
  const note = settings.alternative === 'two-sided' ? '' : voice.say`p-values of the scan are two-sided.`;
  return told(result, 'Which session reacted', largest, columns, 'reaction_scan', { note });
}
