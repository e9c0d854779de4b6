import { UTCDateMini } from '@date-fns/utc/date/mini';
import { format } from 'date-fns/format';
import { type EpochDay, msPerDay } from './day.ts';

/**
 * A day in words, by a pattern of Unicode's date fields.
 *
 * @see https://www.unicode.org/reports/tr35/tr35-dates.html#Date_Field_Symbol_Table
 * @example
 * dayInWords(20567 as EpochDay, 'EEEE d MMMM yyyy'); // 'Friday 24 April 2026'
 */
export function dayInWords(day: EpochDay, pattern: string): string {
  return format(new UTCDateMini(day * msPerDay), pattern);
}
