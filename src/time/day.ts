declare const unit: unique symbol;

/** A calendar day as the count of days since 1970-01-01; no zone, no time of day. */
export type EpochDay = number & { readonly [unit]: 'epoch day' };
/** A moment, in milliseconds UTC since 1970-01-01. */
export type Instant = number & { readonly [unit]: 'instant' };
/** Position of a session in its trading calendar, from 0. */
export type SessionIndex = number & { readonly [unit]: 'session' };

export const msPerDay = 86_400_000;

/**
 * The day an ISO date names; nothing for text that is no date, or a date that never was.
 *
 * @example
 * parseDay('1970-01-02'); // 1
 * parseDay('2026-02-30'); // undefined
 */
export function parseDay(text: string): EpochDay | undefined {
  // Without types it may be a Date or a Temporal.PlainDate, which a regular expression takes for its text.
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const day = (Date.parse(`${text}T00:00:00Z`) / msPerDay) as EpochDay;
  // A 30 February is read as a day of March, and days beyond 31 not at all.
  return new Date(day * msPerDay).getUTCDate() === Number(text.slice(8)) ? day : undefined;
}

/** Whether a count of days is one an ISO date can name: of the years 0000 to 9999. */
export function isIsoDay(count: number): count is EpochDay {
  return count >= -719_528 && count <= 2_932_896;
}

/**
 * The ISO date of a day; of a year before 0000 or after 9999, which {@link parseDay} does not read, with the sign and the
 * six digits it has in ISO 8601.
 *
 * @example
 * formatDay(1 as EpochDay); // '1970-01-02'
 */
export function formatDay(day: EpochDay): string {
  return new Date(day * msPerDay).toISOString().slice(0, -'T00:00:00.000Z'.length);
}

/** Day of the week, 0 Sunday … 6 Saturday. */
function weekday(day: EpochDay): number {
  // 1970-01-01 was a Thursday.
  return modulo(day + 4, 7);
}

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(day: EpochDay): boolean {
  return weekday(day) % 6 === 0;
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
