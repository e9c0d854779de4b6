import { tzOffset } from '@date-fns/tz/tzOffset';
import { type EpochDay, type Instant, msPerDay } from './day.ts';

export const msPerMinute = 60_000;
const msPerWeek = 7 * msPerDay;

/** Offsets east of UTC in minutes at the beginning of a week, by zone and count of weeks since 1970-01-01. */
const weekly = new Map<string, Map<number, number>>();

/** Whether the platform knows a time zone by this name. */
export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/**
 * How far a zone's clocks are ahead of UTC at a moment, in minutes.
 * A week that begins and ends with one offset is taken to have kept it: no zone changes its clocks twice a week.
 */
export function offsetAt(instant: Instant, zone: string): number {
  const week = Math.floor(instant / msPerWeek);
  const offset = weekBeginning(week, zone);
  return offset === weekBeginning(week + 1, zone) ? offset : tzOffset(zone, new Date(instant));
}

function weekBeginning(week: number, zone: string): number {
  let offsets = weekly.get(zone);
  if (offsets === undefined) {
    offsets = new Map();
    weekly.set(zone, offsets);
  }
  let offset = offsets.get(week);
  if (offset === undefined) {
    offset = tzOffset(zone, new Date(week * msPerWeek));
    offsets.set(week, offset);
  }
  return offset;
}

/**
 * The moments at which a zone's clocks show a time: one as a rule, none in the hour that is skipped when clocks
 * go forward, two in the hour that is repeated when they go back, the earlier first.
 *
 * @param minute minutes after local midnight, fractions allowed
 */
export function readingsOf(day: EpochDay, minute: number, zone: string): readonly Instant[] {
  const asIfUtc = day * msPerDay + Math.round(minute * msPerMinute);
  const before = offsetAt((asIfUtc - msPerDay) as Instant, zone);
  const after = offsetAt((asIfUtc + msPerDay) as Instant, zone);
  if (before === after) return [(asIfUtc - before * msPerMinute) as Instant];
  // Clocks that go back were further ahead before, so that reading is the earlier.
  return [before, after]
    .map((offset) => ({ instant: (asIfUtc - offset * msPerMinute) as Instant, offset }))
    .filter(({ instant, offset }) => offsetAt(instant, zone) === offset)
    .map(({ instant }) => instant);
}
