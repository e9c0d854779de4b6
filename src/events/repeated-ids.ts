import type { Complaint } from '../errors/message.ts';
import type { List } from '../numeric/list.ts';
import type { EventRow } from './event.ts';

/** The id of the observation that an event and a security are. */
export function observationId(event: string, symbol: string): string {
  return `${event}:${symbol}`;
}

/** A row one of whose observations has the id of another event's. */
interface RepeatedId {
  readonly place: number;
  readonly complaint: Complaint;
}

/**
 * Events whose observations have one id, which colons make: `a:b` on c, and `a` on b:c. The second is told. All that is
 * known of an observation is kept by its id, so that one would have what was found of the other.
 *
 * @param ids of the events, all of them
 * @param isRead whether the cells of a row are text; others are told elsewhere
 */
export function repeatedIds(
  rows: List<EventRow>,
  ids: ReadonlySet<string>,
  symbolsIn: (cell: string) => readonly string[],
  isRead: (place: number) => boolean,
): RepeatedId[] {
  const alike = alikeIds(ids);
  if (alike.size === 0) return [];
  const owners = new Map<string, string>();
  return rows.flatMap(({ event_id: event, security }, place) => {
    if (!alike.has(event) || !isRead(place)) return [];
    const symbols = symbolsIn(security);
    const own = symbols.length === 0 ? [event] : symbols.map((symbol) => observationId(event, symbol));
    return own.flatMap((id) => {
      const owner = owners.get(id) ?? event;
      owners.set(id, owner);
      return owner === event ? [] : [{ place, complaint: complaintOf(id, event, owner) }];
    });
  });
}

/** Ids of events that begin, up to a colon, with the id of another, and those others; mostly there are none. */
function alikeIds(ids: ReadonlySet<string>): ReadonlySet<string> {
  const alike = new Set<string>();
  for (const id of ids)
    for (let colon = id.indexOf(':'); colon >= 0; colon = id.indexOf(':', colon + 1)) {
      const other = id.slice(0, colon);
      if (ids.has(other)) alike.add(id).add(other);
    }
  return alike;
}

function complaintOf(id: string, event: string, owner: string): Complaint {
  const longer = event.length > owner.length ? event : owner;
  return {
    what: 'event_id',
    legal: 'give each observation, event_id:security, an id of its own',
    given: id,
    remedy: `event "${owner}" has it, too: write "${longer}" without a colon`,
  };
}
