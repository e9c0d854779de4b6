import type { StudyResult } from '../../study/result.ts';
import { piecesOf } from '../../table/pieced-table.ts';
import type { Table } from '../../table/table.ts';
import { counted } from '../numbers.ts';
import { groupedBy, type RowOf, rowsIn } from '../rows.ts';
import { exclusionWords, modelName } from '../words.ts';
import type { Sentence } from './prose.ts';

type EventRow = RowOf<'events'>;
type EventColumns = Table<'events'>['columns'];

/** The sample: how many observations there are, of how many events and dates. */
export function sampleSentences({ tables }: Pick<StudyResult, 'tables'>): Sentence[] {
  const [dates, names] = [new Set<string>(), new Set<string>()];
  let included = 0;
  for (const { columns, length } of piecesOf(tables.events)) {
    for (let row = 0; row < length; row++) {
      if (!isIncluded(columns, row)) continue;
      included += 1;
      dates.add(columns.event_date[row]!);
      names.add(columns.event_id[row]!);
    }
  }
  return [
    [
      `The sample is ${counted(included, 'observation')}, each an event and a security, of ${counted(names.size, 'event')} on ${counted(dates.size, 'different date')}.`,
    ],
  ];
}

/** How many observations were left out and why, and how many others stand for. */
export function exclusionSentences({ tables }: Pick<StudyResult, 'tables'>): Sentence[] {
  const { events } = tables;
  const excluded = rowsIn(events, (columns, row) => !isIncluded(columns, row));
  const dependent = rowsIn(
    events,
    (columns, row) => isIncluded(columns, row) && columns.counted_with[row] !== '',
  );
  return [
    ...(excluded.length === 0
      ? []
      : [
          [
            `${counted(excluded.length, 'observation')} ${verb(excluded.length)} excluded: ${reasonsSaid(excluded)}.`,
          ],
        ]),
    ...unestimated({ tables }),
    ...(dependent.length === 0
      ? []
      : [
          [
            `${counted(dependent.length, 'observation')} ${verb(dependent.length)} counted with another, and left out of the tests over the sample: ${dependenceSaid(dependent, events)}.`,
          ],
        ]),
  ];
}

function isIncluded({ status }: EventColumns, row: number): boolean {
  return status[row] === 'included';
}

/** Those of some observations that are studied. */
function includedOf(events: Table<'events'>, observations: readonly string[]): readonly EventRow[] {
  const isAsked = new Set(observations);
  return rowsIn(events, (columns, row) => isIncluded(columns, row) && isAsked.has(columns.observation[row]!));
}

/** How many observations each kind of dependence on the one that stands for them has. */
function dependenceSaid(dependent: readonly EventRow[], events: Table<'events'>): string {
  const standIns = includedOf(
    events,
    dependent.map(({ counted_with: other }) => other),
  );
  const studied = new Map(standIns.map((row) => [row.observation, row]));
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
function unestimated({ tables }: Pick<StudyResult, 'tables'>): Sentence[] {
  const failed = rowsIn(tables.models, ({ reason }, row) => reason[row] !== '');
  const own = includedOf(
    tables.events,
    failed.map(({ observation }) => observation),
  );
  const included = new Set(own.map(({ observation }) => observation));
  const without = failed.filter(({ observation }) => included.has(observation));
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
