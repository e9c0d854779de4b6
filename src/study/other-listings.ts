import type { StudyEvent } from '../events/event.ts';
import type { List } from '../numeric/list.ts';
import type { Security } from '../prices/security.ts';
import type { Securities } from './securities.ts';

/** The other symbols with prices that the issuer of a security is listed under: the A share beside the H share. */
export function otherListings(symbol: string, securities: Securities): Security[] {
  const own = securities.get(symbol);
  if (own === undefined) return [];
  return [...securities.values()].filter((other) => other.issuer === own.issuer && other.symbol !== symbol);
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
