import type { StudyResult } from '../../study/result.ts';
import { counted } from '../numbers.ts';
import { groupedBy, rowsIn } from '../rows.ts';
import { exclusionWords, modelName } from '../words.ts';
import type { Sentence } from './prose.ts';

/** The sample: how many observations there are, how many were left out and why, and how day 0 was found. */
export function sampleSentences({ tables }: StudyResult): Sentence[] {
  const events = rowsIn(tables.events);
  const included = events.filter(({ status }) => status === 'included');
  const excluded = events.filter(({ status }) => status !== 'included');
  const dependent = included.filter(({ counted_with: other }) => other !== '');
  const dates = new Set(included.map(({ event_date: date }) => date));
  const names = new Set(included.map(({ event_id: id }) => id));
  return [
    [
      `The sample is ${counted(included.length, 'observation')}, each an event and a security, of ${counted(names.size, 'event')} on ${counted(dates.size, 'different date')}.`,
    ],
    ...(excluded.length === 0
      ? []
      : [
          [
            `Excluded ${verb(excluded.length)} ${counted(excluded.length, 'observation')}: ${reasonsSaid(excluded)}.`,
          ],
        ]),
    ...unestimated({ tables }, new Set(included.map(({ observation }) => observation))),
    ...(dependent.length === 0
      ? []
      : [
          [
            `${counted(dependent.length, 'observation')} not independent of another, such as a second listing of its firm, ${verb(dependent.length)} told and left out of the tests.`,
          ],
        ]),
    [
      'Day 0 is the first session of the exchange of the security whose close comes after the announcement; an announcement dated without a time is put on the session of its date, or the next.',
    ],
  ];
}

/** Studied observations that one of several models could not be estimated for. */
function unestimated({ tables }: Pick<StudyResult, 'tables'>, included: ReadonlySet<string>): Sentence[] {
  const without = rowsIn(tables.models).filter(
    ({ observation, reason }) => reason !== '' && included.has(observation),
  );
  return [...groupedBy(without, ({ model }) => model)].map(([model, rows]) => [
    `Not estimated under ${modelName(model)} ${verb(rows.length)} ${counted(rows.length, 'observation')}: ${reasonsSaid(rows)}.`,
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
