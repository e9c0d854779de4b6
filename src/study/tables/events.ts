import type { Alignment } from '../../events/alignment.ts';
import { once } from '../../events/once.ts';
import type { List } from '../../numeric/list.ts';
import type { ReturnPanel } from '../../prices/panel.ts';
import { lazyColumns } from '../../table/lazy-columns.ts';
import { cutRows, piecedTable } from '../../table/pieced-table.ts';
import { schemas } from '../../table/schemas.ts';
import type { ColumnsOf, Table } from '../../table/table.ts';
import type { SessionIndex } from '../../time/day.ts';
import { formatInstant } from '../../time/instant.ts';
import type { Observation } from '../observations.ts';

/**
 * One row for every observation given, whatever became of it. The user's own columns are carried along. Rows are made
 * when they are looked at, column by column.
 */
export function eventsTable(observations: List<Observation>): Table<'events'> {
  const alternativesOf = once(alternativesSaid, ({ alignment }) => alignment);
  const fieldsOf = { ...fields, alternatives: placedField(alternativesOf) };
  let carried: readonly string[] | undefined;
  const pieces = cutRows<'events'>(observations.length, (from, to) => {
    carried ??= carriedNames(observations);
    return rowsOf(observations.slice(from, to), fieldsOf, carried);
  });
  return piecedTable('events', pieces);
}

type Field = (observation: Observation) => string;
type Fields = { readonly [C in keyof ColumnsOf<'events'>]: Field };

function rowsOf(
  observations: readonly Observation[],
  own: Fields,
  carried: readonly string[],
): Table<'events'> {
  const columns = lazyColumns(schemas.events.columns, (name) => observations.map(own[name as keyof Fields]));
  const extra = lazyColumns(carried, (name) => observations.map(({ event }) => ownField(event.extra, name)));
  return { name: 'events', length: observations.length, columns: columns as ColumnsOf<'events'>, extra };
}

interface Placed {
  readonly alignment: Alignment;
  readonly panel: ReturnPanel;
}

/** What is known of an observation that was placed; empty of others. */
function placedField(said: (placed: Placed) => string): Field {
  return ({ alignment, panel }) =>
    alignment === undefined || panel === undefined ? '' : said({ alignment, panel });
}

const fields: Omit<Fields, 'alternatives'> = {
  observation: ({ id }) => id,
  event_id: ({ event }) => event.id,
  security: ({ symbol }) => symbol,
  exchange: ({ panel }) => panel?.calendar.exchange.mic ?? '',
  group: ({ event }) => event.group,
  label: ({ event }) => event.label,
  announced_at: ({ event }) => event.announcedAt,
  local_time: placedField(({ alignment }) => alignment.localTime ?? ''),
  phase: placedField(({ alignment }) => alignment.phase),
  event_date: placedField(({ alignment, panel }) => dateOf(alignment.session, panel)),
  rule: placedField(({ alignment }) => alignment.rule),
  status: ({ reason }) => (reason === undefined ? 'included' : 'excluded'),
  reason: ({ reason }) => reason ?? '',
  detail: ({ detail }) => detail ?? '',
  instant: placedField(({ alignment: { instant } }) => (instant === undefined ? '' : formatInstant(instant))),
  kind: ({ event }) => event.kind,
  source: ({ event }) => event.source,
  claim: ({ event }) => event.claim,
  counted_with: ({ reason, countedWith }) => (reason === undefined && countedWith) || '',
};

function dateOf(session: SessionIndex | undefined, { calendar }: ReturnPanel): string {
  return session === undefined ? '' : calendar.isoDates[session]!;
}

function alternativesSaid({ alignment: { alternatives }, panel }: Placed): string {
  return alternatives.map(({ session, reading }) => `${dateOf(session, panel)} ${reading}`).join('; ');
}

function carriedNames(observations: List<Observation>): readonly string[] {
  const names = new Set<string>();
  for (const { event } of observations) for (const name of Object.keys(event.extra)) names.add(name);
  return [...names];
}

function ownField(extra: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(extra, name) ? extra[name]! : '';
}
