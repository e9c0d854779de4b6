import { mapped } from '../../../numeric/list.ts';
import type { StudyResult } from '../../../study/result.ts';
import { count, eventDay, windowsNamed } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { groupsIn, type RowOf } from '../../rows.ts';
import { type Voice, voiceOf } from '../../voice.ts';
import { rivalActionWords, rivalKindWords } from '../../words.ts';
import type { TableBlock } from '../block.ts';
import { number, text, whole } from './shown.ts';
import { told } from './told.ts';

type Row = RowOf<'confounders'> & { readonly windows: readonly string[] };

/** Who else moved: a row for each observation and rival, the windows it falls in together. */
export function confoundersTable(result: StudyResult): TableBlock[] {
  const { tables } = result;
  const voice = voiceOf(result);
  const pairs = groupsIn(tables.confounders, ['observation', 'rival', 'action']);
  const rows = mapped(pairs, (own): Row => {
    return { ...own[0]!, windows: own.map(({ window }) => window) };
  });
  const columns = [
    whole<Row>('Observation', ({ observation }) => plain(observation), 'observation'),
    whole<Row>('Rival', ({ rival }) => plain(rival), 'rival'),
    text<Row>('What it is', ({ kind }) => voice.word(rivalKindWords(kind)), 'kind'),
    whole<Row>('Session', ({ date }) => voice.tableDate(date), 'date'),
    number<Row>('Day', ({ day }) => (Number.isNaN(day) ? count(day) : eventDay(day)), 'day'),
    text<Row>(
      'In',
      ({ windows }) => voice.set(windows.map((window) => windowSaid(voice, plain(window))).join(', ')),
      'window',
    ),
    text<Row>(
      'Done about it',
      ({ action }) => ({
        text: voice.word(rivalActionWords(action)),
        tone: action === 'flagged' || action === 'counted-once' ? 'quiet' : 'bad',
      }),
      'action',
    ),
  ];
  return told(result, 'Who else moved', rows, columns, 'confounders');
}

/** A window a rival falls in: those of the study by their days, the others by what they are, too. */
function windowSaid(voice: Voice, window: string): string {
  const [, kind, days = ''] = /^(estimation|event|rivals) (\[.*)$/.exec(window) ?? [];
  if (kind === undefined) return windowsNamed(window);
  const named = windowsNamed(days);
  if (kind === 'rivals') return voice.say`rivals ${named}`;
  return kind === 'event' ? voice.say`event ${named}` : voice.say`estimation ${named}`;
}
