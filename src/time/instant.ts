import type { Complaint } from '../errors/message.ts';
import { type EpochDay, formatDay, type Instant, msPerDay, parseDay } from './day.ts';
import { isZone, msPerMinute, offsetAt, readingsOf } from './zone.ts';

/** What the clocks of a zone show. */
export interface LocalTime {
  readonly day: EpochDay;
  /** Minutes after midnight, seconds and milliseconds as its fraction. */
  readonly minute: number;
}

/** The ways to write an instant, for messages. */
export const waysToWriteAnInstant =
  '2026-04-24T02:45:51Z, 2026-04-24T10:45:51+08:00 or 2026-04-24T10:45:51[Asia/Hong_Kong]';

const form =
  /^(\d{4}-\d{2}-\d{2})[Tt ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,](\d+))?)?(?: ?([Zz]|[+-]\d{2}(?::?[0-5]\d)?))?(?: ?\[([^\]]+)\])?$/;
/** A time that clocks do not show: an hour beyond 23, a minute or second beyond 59. */
const beyondClocks = /[Tt ](?:2[4-9]|[3-9]\d):\d{2}|[Tt ]\d{2}:(?:[6-9]\d|\d{2}:[6-9]\d)/;

/**
 * The moment a text names, or what is wrong with it. Digits beyond the millisecond are cut off.
 * Offset and zone may stand together, as `2026-11-01T01:30:00-04:00[America/New_York]`; they must agree then.
 *
 * @example
 * parseInstant('2026-04-24T10:45:51+08:00'); // 1776998751000
 * parseInstant('2026-04-24T10:45:51'); // { what: 'instant', legal: 'say its zone', … }
 */
export function parseInstant(text: string): Instant | Complaint {
  const match = form.exec(text.trim());
  const day = parseDay(match?.[1] ?? '');
  if (match === null && beyondClocks.test(text)) {
    const legal = 'have hours from 00 to 23, minutes and seconds from 00 to 59';
    return { ...wrong(text, legal), remedy: '24:00 is 00:00 of the next day, and a second 60 is the 59th' };
  }
  if (match === null || day === undefined)
    return wrong(text, 'be a date that exists and a time with its zone');
  const [, , hours, minutes, seconds = '0', fraction = '', offset, zone] = match;
  const ms = Number(seconds) * 1_000 + Number(fraction.slice(0, 3).padEnd(3, '0'));
  const minute = Number(hours) * 60 + Number(minutes) + ms / msPerMinute;
  if (zone !== undefined) return inZone(text, { day, minute }, zone, offset);
  if (offset === undefined) return wrong(text, 'say its zone');
  if (!isOffset(offset)) return wrong(text, 'have an offset from -12:00 to +14:00');
  return withOffset(day, minute, minutesOf(offset));
}

/** The reading of a local time in a named zone, or why it has none or two. */
function inZone(
  text: string,
  { day, minute }: LocalTime,
  zone: string,
  offset?: string,
): Instant | Complaint {
  if (!isZone(zone)) return wrong(text, `name an IANA time zone, and "${zone}" is none`);
  if (offset !== undefined) {
    const said = withOffset(day, minute, minutesOf(offset));
    const agrees = isUtc(offset) || offsetAt(said, zone) === minutesOf(offset);
    return agrees ? said : disagreeing(text, said, zone);
  }
  const [earlier, later] = readingsOf(day, minute, zone);
  if (earlier === undefined) {
    return wrong(text, `be a time the clocks of ${zone} showed, and they skipped this one going forward`);
  }
  if (later === undefined) return earlier;
  return {
    what: 'instant',
    legal: `be one moment, and the clocks of ${zone} showed this time twice`,
    given: text,
    remedy: `write ${formatLocal(earlier, zone)} or ${formatLocal(later, zone)}`,
  };
}

function disagreeing(text: string, said: Instant, zone: string): Complaint {
  return wrong(
    text,
    `have the offset of its zone, and at that moment ${zone} shows ${formatLocal(said, zone)}`,
  );
}

function wrong(text: string, legal: string): Complaint {
  return { what: 'instant', legal, given: text, remedy: `write ${waysToWriteAnInstant}` };
}

function withOffset(day: EpochDay, minute: number, offset: number): Instant {
  return (day * msPerDay + Math.round((minute - offset) * msPerMinute)) as Instant;
}

/** Whether an offset is the letter that stands for none; RFC 3339 has it in either case. */
function isUtc(offset: string): boolean {
  return offset.toUpperCase() === 'Z';
}

/** Whether clocks anywhere stand so far from UTC. */
function isOffset(offset: string): boolean {
  const minutes = minutesOf(offset);
  return minutes >= -12 * 60 && minutes <= 14 * 60;
}

/** Minutes east of UTC of `Z`, `+08:00`, `+0800` or `+08`. */
function minutesOf(offset: string): number {
  if (isUtc(offset)) return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3).replace(':', ''));
  return offset.startsWith('-') ? -minutes : minutes;
}

/** What the clocks of a zone show at a moment. */
export function localTime(instant: Instant, zone: string): LocalTime {
  const shown = instant + offsetAt(instant, zone) * msPerMinute;
  const day = Math.floor(shown / msPerDay) as EpochDay;
  return { day, minute: (shown - day * msPerDay) / msPerMinute };
}

/**
 * The moment the clocks of a zone show a time: the earlier where they show it twice; where they skip it, the
 * moment they would have shown it had they not been changed.
 *
 * @param minute minutes after local midnight
 */
export function instantAt(day: EpochDay, minute: number, zone: string): Instant {
  const [reading] = readingsOf(day, minute, zone);
  if (reading !== undefined) return reading;
  const dayBefore = ((day - 1) * msPerDay) as Instant;
  return withOffset(day, minute, offsetAt(dayBefore, zone));
}

/**
 * A moment in UTC, ISO 8601; milliseconds only where there are any.
 *
 * @example
 * formatInstant(0 as Instant); // '1970-01-01T00:00:00Z'
 */
export function formatInstant(instant: Instant): string {
  return `${clock(instant)}Z`;
}

/**
 * A moment as the clocks of a zone show it, with its offset, ISO 8601. An offset has no seconds there: before standard time
 * the clocks are told to the second and their offset to the nearest minute, as Temporal does.
 *
 * @example
 * formatLocal(0 as Instant, 'Asia/Hong_Kong'); // '1970-01-01T08:00:00+08:00'
 */
export function formatLocal(instant: Instant, zone: string): string {
  const offset = offsetAt(instant, zone);
  const size = Math.round(Math.abs(offset));
  const sign = offset < 0 ? '-' : '+';
  return `${clock(instant + offset * msPerMinute)}${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Date and time of day of milliseconds counted as if in UTC. */
function clock(ms: number): string {
  const day = Math.floor(ms / msPerDay) as EpochDay;
  const rest = ms - day * msPerDay;
  const [minutes, seconds] = [Math.floor(rest / msPerMinute), Math.floor(rest / 1_000)];
  const fraction = rest % 1_000 === 0 ? '' : `.${String(rest % 1_000).padStart(3, '0')}`;
  return `${formatDay(day)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(seconds % 60)}${fraction}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
