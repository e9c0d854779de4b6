import { parseDay } from '../time/day.ts';
import { dayInWords } from '../time/day-words.ts';

/**
 * An ISO date as a sentence says it; text that is no date stays as it is.
 *
 * @example
 * longDate('2026-04-24'); // 'Friday 24 April 2026'
 */
export function longDate(iso: string): string {
  return inWords(iso, 'EEEE d MMMM yyyy');
}

/**
 * An ISO date for a table: it sorts, and tells its weekday.
 *
 * @example
 * tableDate('2026-04-24'); // 'Fri 2026-04-24'
 */
export function tableDate(iso: string): string {
  return inWords(iso, 'EEE yyyy-MM-dd');
}

/**
 * An ISO date for an axis, without its year.
 *
 * @example
 * axisDate('2026-04-24'); // '24 Apr'
 */
export function axisDate(iso: string): string {
  return inWords(iso, 'd MMM');
}

/**
 * An ISO date for an axis of years.
 *
 * @example
 * axisMonth('2026-04-24'); // 'Apr 2026'
 */
export function axisMonth(iso: string): string {
  return inWords(iso, 'MMM yyyy');
}

/**
 * A local time with its offset as a sentence says it.
 *
 * @example
 * longTime('2026-04-24T10:45:51+08:00'); // 'Friday 24 April 2026 at 10:45:51 local time (UTC+08:00)'
 */
export function longTime(local: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})T([\d:.]+)(.*)$/.exec(local);
  return match === null ? local : `${longDate(match[1]!)} at ${match[2]} local time (UTC${match[3]})`;
}

/** The year of an ISO date. */
export function yearOf(iso: string): string {
  return iso.slice(0, 4);
}

function inWords(iso: string, pattern: string): string {
  const day = parseDay(iso);
  return day === undefined ? iso : dayInWords(day, pattern);
}
