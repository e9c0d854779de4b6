declare const unit: unique symbol;

/** A calendar day as the count of days since 1970-01-01; no zone, no time of day. */
export type EpochDay = number & { readonly [unit]: 'epoch day' };
/** A moment, in milliseconds UTC since 1970-01-01. */
export type Instant = number & { readonly [unit]: 'instant' };
/** Position of a session in its trading calendar, from 0. */
export type SessionIndex = number & { readonly [unit]: 'session' };
/** Sessions relative to day 0: −1 the session before, 0 the event's own. */
export type EventDay = number & { readonly [unit]: 'event day' };

/** Days of a 400-year cycle of the Gregorian calendar, and the day 0000-03-01 counted from 1970-01-01. */
const daysPerEra = 146_097;
const marchOfYearZero = -719_468;

/**
 * The day an ISO date names; nothing for text that is no date, or a date that never was.
 *
 * @example
 * parseDay('1970-01-02'); // 1
 * parseDay('2026-02-30'); // undefined
 */
export function parseDay(text: string): EpochDay | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return formatDay(day) === text ? day : undefined;
}

/**
 * The ISO date of a day.
 *
 * @example
 * formatDay(1 as EpochDay); // '1970-01-02'
 */
export function formatDay(day: EpochDay): string {
  const { year, month, date } = dateOf(day);
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(date)}`;
}

/** Day of the week, 0 Sunday … 6 Saturday. */
export function weekday(day: EpochDay): number {
  // 1970-01-01 was a Thursday.
  return modulo(day + 4, 7);
}

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(day: EpochDay): boolean {
  return weekday(day) % 6 === 0;
}

/** The day of a Gregorian date, counted in years that begin in March, so that a leap day ends its year. */
function dayOf(year: number, month: number, date: number): EpochDay {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * modulo(month - 3, 12) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * daysPerEra + dayOfEra + marchOfYearZero) as EpochDay;
}

/** The inverse of {@link dayOf}. */
function dateOf(day: EpochDay): { year: number; month: number; date: number } {
  const since = day - marchOfYearZero;
  const era = Math.floor(since / daysPerEra);
  const dayOfEra = since - era * daysPerEra;
  const leaps =
    Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / (daysPerEra - 1));
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
