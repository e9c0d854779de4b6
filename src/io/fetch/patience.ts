import { uniformsOf } from '../../numeric/random.ts';

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;
/** A server that asks for more is not waited for. */
export const LONGEST_RETRY_AFTER = 300_000;

/**
 * Milliseconds to wait before a request is made again: twice as long every time, from 1 s to 60 s, times a factor
 * between ½ and 1½ so that many callers do not come back at once (exponential backoff with jitter).
 *
 * @param attempt how often it was made, from 1
 * @param place which request it is, so that each has a jitter of its own
 */
export function backoff(attempt: number, seed: number, place: number): number {
  const wait = Math.min(FIRST_WAIT * 2 ** (attempt - 1), LONGEST_WAIT);
  return Math.round(wait * (0.5 + uniformsOf(seed, attempt)(place)));
}

/**
 * Milliseconds a server asks to be left alone for, by its Retry-After header (RFC 9110, 10.2.3): seconds, or a date.
 *
 * @param now ms UTC
 * @returns nothing where it does not say
 */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const until = Date.parse(header);
  return Number.isNaN(until) ? undefined : Math.max(0, until - now);
}
