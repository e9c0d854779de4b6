import type { StudyResult } from '../../study/result.ts';
import { counted } from '../numbers.ts';
import { groupedBy, type RowOf, rowsIn } from '../rows.ts';
import { exclusionWords, modelName } from '../words.ts';
import type { Sentence } from './prose.ts';

type EventRow = RowOf<'events'>;

/** The sample: how many observations there are, of how many events and dates. */
export function sampleSentences({ tables }: Pick<StudyResult, 'tables'>): Sentence[] {
  const included = rowsIn(tables.events).filter(isIncluded);
  const dates = new Set(included.map(({ event_date: date }) => date));
  const names = new Set(included.map(({ event_id: id }) => id));
  return [
    [
      `The sample is ${counted(included.length, 'observation')}, each an event and a security, of ${counted(names.size, 'event')} on ${counted(dates.size, 'different date')}.`,
    ],
  ];
}

/** How many observations were left out and why, and how many others stand for. */
export function exclusionSentences({ tables }: Pick<StudyResult, 'tables'>): Sentence[] {
  const events = rowsIn(tables.events);
  const included = events.filter(isIncluded);
  const excluded = events.filter((row) => !isIncluded(row));
  const dependent = included.filter(({ counted_with: other }) => other !== '');
  return [
    ...(excluded.length === 0
      ? []
      : [
          [
            `${counted(excluded.length, 'observation')} ${verb(excluded.length)} excluded: ${reasonsSaid(excluded)}.`,
          ],
        ]),
    ...unestimated({ tables }, new Set(included.map(({ observation }) => observation))),
    ...(dependent.length === 0
      ? []
      : [
          [
            `${counted(dependent.length, 'observation')} ${verb(dependent.length)} counted with another, and left out of the tests over the sample: ${dependenceSaid(dependent, included)}.`,
          ],
        ]),
  ];
}

function isIncluded({ status }: EventRow): boolean {
  return status === 'included';
}

/** How many observations each kind of dependence on the one that stands for them has. */
function dependenceSaid(dependent: readonly EventRow[], included: readonly EventRow[]): string {
  const studied = new Map(included.map((row) => [row.observation, row]));
  const kinds = groupedBy(dependent, (row) => dependenceOf(row, studied.get(row.counted_with)));
  return [...kinds]
    .map(([kind, own]) => `${own.length} (${own.length === 1 ? kind : (ofSeveral[kind] ?? kind)})`)
    .join(', ');
}

const SHARED_DATES = 'its event window shares dates with that of another event of the firm';

/** What is said of several otherwise than of one. */
const ofSeveral: Readonly<Record<string, string>> = {
  [SHARED_DATES]: 'their event windows share dates with those of other events of their firms',
};

function dependenceOf(row: EventRow, standIn: EventRow | undefined): string {
  if (standIn?.event_id !== row.event_id) return SHARED_DATES;
  return standIn.security === row.security
    ? 'the other reading of a date without a time'
    : 'another listing of its firm is counted';
}

/** Studied observations that one of several models could not be estimated for. */
function unestimated({ tables }: Pick<StudyResult, 'tables'>, included: ReadonlySet<string>): Sentence[] {
  const without = rowsIn(tables.models).filter(
    ({ observation, reason }) => reason !== '' && included.has(observation),
  );
  return [...groupedBy(without, ({ model }) => model)].map(([model, rows]) => [
    `${counted(rows.length, 'observation')} ${verb(rows.length)} not estimated under ${modelName(model)}: ${reasonsSaid(rows)}.`,
  ]);
}

function reasonsSaid(rows: readonly { readonly reason: string }[]): string {
  return [...groupedBy(rows, ({ reason }) => reason)]
    .map(([reason, own]) => `${own.length} (${exclusionWords(reason)})`)
    .join(', ');
}

function verb(count: number): string {
  return count === 1 ? 'is' : 'are';
}
