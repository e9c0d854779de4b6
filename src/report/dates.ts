import { parseDay } from '../time/day.ts';
import { dayInWords } from '../time/day-words.ts';

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
