import { blankTable, type Table } from '../../table/table.ts';
import { formatInstant } from '../../time/instant.ts';
import type { Observation } from '../observations.ts';

/** One row for every observation given, whatever became of it. The user's own columns are carried along. */
export function eventsTable(observations: readonly Observation[]): Table<'events'> {
  const table = blankTable('events', observations.length);
  const { columns } = table;
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
    columns.counted_with[row] = observation.countedWith ?? '';
    if (alignment === undefined || panel === undefined) return;
    const dateOf = (session: number | undefined) =>
      session === undefined ? '' : panel.calendar.isoDates[session]!;
    columns.local_time[row] = alignment.localTime ?? '';
    columns.phase[row] = alignment.phase;
    columns.event_date[row] = dateOf(alignment.session);
    columns.rule[row] = alignment.rule;
    columns.instant[row] = alignment.instant === undefined ? '' : formatInstant(alignment.instant);
    columns.alternatives[row] = alignment.alternatives
      .map(({ session, reading }) => `${dateOf(session)} ${reading}`)
      .join('; ');
  });
  return { ...table, extra: carriedColumns(observations) };
}

function carriedColumns(observations: readonly Observation[]): Record<string, string[]> {
  const names = new Set(observations.flatMap(({ event }) => Object.keys(event.extra)));
  return Object.fromEntries(
    [...names].map((name) => [name, observations.map(({ event: { extra } }) => ownField(extra, name))]),
  );
}

function ownField(extra: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(extra, name) ? extra[name]! : '';
}
