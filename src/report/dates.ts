import { parseDay } from '../time/day.ts';
import { dayInWords } from '../time/day-words.ts';
import type { RowOf } from './rows.ts';

/**
 * An ISO date for an axis of years.
 *
 * @example
 * axisMonth('2026-04-24'); // 'Apr 2026'
 */
export function axisMonth(iso: string): string {
  return dateInWords(iso, 'MMM yyyy');
}

/** The year of an ISO date. */
export function yearOf(iso: string): string {
  return iso.slice(0, 4);
}

/** An ISO date by a pattern of Unicode's date fields, in English; text that is no date stays as it is. */
export function dateInWords(iso: string, pattern: string): string {
  const day = parseDay(iso);
  return day === undefined ? iso : dayInWords(day, pattern);
}

/** ISO date an announcement was given, at the exchange of its security. */
export function statedDate({
  local_time: local,
  announced_at: given,
}: Pick<RowOf<'events'>, 'announced_at' | 'local_time'>): string {
  return (local === '' ? given : local).trim().slice(0, 10);
}
