import type { Alignment } from '../../events/alignment.ts';
import { once } from '../../events/once.ts';
import type { List } from '../../numeric/list.ts';
import type { ReturnPanel } from '../../prices/panel.ts';
import { blankTable, type Table } from '../../table/table.ts';
import type { SessionIndex } from '../../time/day.ts';
import { formatInstant } from '../../time/instant.ts';
import type { Observation } from '../observations.ts';

/** One row for every observation given, whatever became of it. The user's own columns are carried along. */
export function eventsTable(observations: List<Observation>): Table<'events'> {
  const table = blankTable('events', observations.length);
  const { columns } = table;
  const alternativesOf = once(alternativesSaid, ({ alignment }) => alignment);
  observations.forEach((observation, row) => {
    const { event, panel, alignment, reason } = observation;
    columns.observation[row] = observation.id;
    columns.event_id[row] = event.id;
    columns.security[row] = observation.symbol;
    columns.exchange[row] = panel?.calendar.exchange.mic ?? '';
    columns.group[row] = event.group;
    columns.label[row] = event.label;
    columns.announced_at[row] = event.announcedAt;
    columns.status[row] = reason === undefined ? 'included' : 'excluded';
    columns.reason[row] = reason ?? '';
    columns.detail[row] = observation.detail ?? '';
    columns.kind[row] = event.kind;
    columns.source[row] = event.source;
    columns.claim[row] = event.claim;
    columns.counted_with[row] = (reason === undefined && observation.countedWith) || '';
    if (alignment === undefined || panel === undefined) return;
    columns.local_time[row] = alignment.localTime ?? '';
    columns.phase[row] = alignment.phase;
    columns.event_date[row] = dateOf(alignment.session, panel);
    columns.rule[row] = alignment.rule;
    columns.instant[row] = alignment.instant === undefined ? '' : formatInstant(alignment.instant);
    columns.alternatives[row] = alternativesOf({ alignment, panel });
  });
  return { ...table, extra: carriedColumns(observations) };
}

function dateOf(session: SessionIndex | undefined, { calendar }: ReturnPanel): string {
  return session === undefined ? '' : calendar.isoDates[session]!;
}

interface Placed {
  readonly alignment: Alignment;
  readonly panel: ReturnPanel;
}

function alternativesSaid({ alignment: { alternatives }, panel }: Placed): string {
  return alternatives.map(({ session, reading }) => `${dateOf(session, panel)} ${reading}`).join('; ');
}

function carriedColumns(observations: List<Observation>): Record<string, string[]> {
  const names = new Set(observations.flatMap(({ event }) => Object.keys(event.extra)));
  return Object.fromEntries(
    [...names].map((name) => [name, observations.map(({ event: { extra } }) => ownField(extra, name))]),
  );
}

function ownField(extra: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(extra, name) ? extra[name]! : '';
}
