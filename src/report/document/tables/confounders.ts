import type { StudyResult } from '../../../study/result.ts';
import { tableDate } from '../../dates.ts';
import { count, eventDay } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { groupedBy, type RowOf, rowsIn } from '../../rows.ts';
import { rivalActionWords, rivalKindWords } from '../../words.ts';
import type { TableBlock } from '../block.ts';
import { number, shown, text, whole } from './shown.ts';

type Row = RowOf<'confounders'> & { readonly windows: readonly string[] };

/** Who else moved: a row for each observation and rival, the windows it falls in together. */
export function confoundersTable({ tables }: StudyResult): TableBlock[] {
  const pairs = groupedBy(rowsIn(tables.confounders), ({ observation, rival, action }) =>
    JSON.stringify([observation, rival, action]),
  );
  const rows = [...pairs.values()].map((own): Row => {
    return { ...own[0]!, windows: own.map(({ window }) => window) };
  });
  const columns = [
    whole<Row>('Observation', ({ observation }) => plain(observation)),
    whole<Row>('Rival', ({ rival }) => plain(rival)),
    text<Row>('What it is', ({ kind }) => rivalKindWords(kind)),
    whole<Row>('Session', ({ date }) => tableDate(date)),
    number<Row>('Day', ({ day }) => (Number.isNaN(day) ? count(day) : eventDay(day))),
    text<Row>('In', ({ windows }) => windows.map(plain).join(', ')),
    text<Row>('Done about it', ({ action }) => ({
      text: rivalActionWords(action),
      tone: action === 'flagged' || action === 'counted-once' ? 'quiet' : 'bad',
    })),
  ];
  return shown('Who else moved', rows, columns, 'confounders');
}
