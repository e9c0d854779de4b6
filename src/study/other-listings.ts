import type { StudyEvent } from '../events/event.ts';
import type { List } from '../numeric/list.ts';
import type { Security } from '../prices/security.ts';
import { firstReadingOf, type Observation, secondReadingOf } from './observations.ts';
import type { Securities } from './securities.ts';

/** The other symbols with prices that the issuer of a security is listed under: the A share beside the H share. */
export function otherListings(symbol: string, securities: Securities): Security[] {
  const own = securities.get(symbol);
  if (own === undefined) return [];
  return [...securities.values()].filter((other) => other.issuer === own.issuer && other.symbol !== symbol);
}

/**
 * The other listings of an observation's security, each as the same reading of its event places it: beside the second of
 * two readings of a date stands the second of the other listing, or its first where the date has one session there.
 *
 * @param placements by the id of each
 */
export function listingsBeside(
  { id, event, symbol }: Observation,
  placements: ReadonlyMap<string, Observation>,
  securities: Securities,
): Observation[] {
  const isFirst = id === firstReadingOf(event, symbol);
  return otherListings(symbol, securities).flatMap((other) => {
    const first = firstReadingOf(event, other.symbol);
    const second = isFirst ? undefined : placements.get(secondReadingOf({ id: first }));
    return second ?? placements.get(first) ?? [];
  });
}

/**
 * Events that make a claim, each about the other listings of its securities that it does not name itself: to be placed
 * on sessions as any event is, and held beside the claim.
 */
export function unnamedListings(events: List<StudyEvent>, securities: Securities): StudyEvent[] {
  return events.flatMap((event): StudyEvent[] => {
    if (event.claim === '') return [];
    const others = event.securities.flatMap((symbol) => otherListings(symbol, securities));
    const symbols = new Set(others.map(({ symbol }) => symbol));
    for (const symbol of event.securities) symbols.delete(symbol);
    return symbols.size === 0 ? [] : [{ ...event, securities: [...symbols] }];
  });
}
