import { type BasisId, bases } from '../bases/registry.ts';
import { basisNamed } from '../basis.ts';

/** A claim held against one session on one basis, before what follows is known. */
export interface Held {
  readonly basis: BasisId;
  /** Sessions from day 0. */
  readonly day: number;
  /** Unknown where the session has no such move. */
  readonly supported: boolean | undefined;
}

/**
 * What follows for a claim, all its sessions and bases seen: the session nearest to day 0 that bears it out, on the basis
 * the claim is about (`headline`) before any other. Where that is another basis and the headline one bears it out on
 * another day, both are named.
 *
 * @param dateOf ISO date of an event day
 * @param direction of the claim
 */
export function verdictOf(
  held: readonly Held[],
  headline: BasisId,
  dateOf: (day: number) => string,
  direction: 1 | -1 = 1,
): string {
  if (held.every(({ supported }) => supported === undefined)) {
    return 'cannot be checked: no move is known on any session around it';
  }
  const [nearest, ...others] = held
    .filter(({ supported }) => supported === true)
    .toSorted((a, b) => distance(a, headline) - distance(b, headline));
  if (nearest === undefined) {
    const onDay = held.find(({ basis, day }) => basis === headline && day === 0);
    return onDay?.supported === undefined
      ? 'not supported where a move is known; day 0 has none'
      : 'not supported';
  }
  if (nearest.basis === headline) {
    return nearest.day === 0 ? 'supported' : `supported on another day: ${where(nearest, dateOf)}`;
  }
  const same = others.find(({ basis }) => basis === headline);
  const also = same === undefined ? '' : `; and on another day: ${where(same, dateOf)}`;
  const name = basisNamed(bases[nearest.basis], direction);
  if (nearest.day === 0) return `supported on another basis: ${name}${also}`;
  return `supported on another day and basis: ${where(nearest, dateOf)}, ${name}${also}`;
}

/** Days count first, the headline basis second. */
function distance({ day, basis }: Held, headline: BasisId): number {
  return 2 * Math.abs(day) + (basis === headline ? 0 : 1);
}

function where({ day }: Held, dateOf: (day: number) => string): string {
  const sessions = Math.abs(day) === 1 ? 'session' : 'sessions';
  return `${dateOf(day)}, ${Math.abs(day)} ${sessions} ${day < 0 ? 'earlier' : 'later'}`;
}
