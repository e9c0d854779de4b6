import type { Complaint } from '../errors/message.ts';
import { type EpochDay, msPerDay, parseDay } from '../time/day.ts';
import type { Announcement } from './announcement.ts';
import { nearlyDate } from './nearly-date.ts';

const what = 'scheduled_on';
const remedy =
  'write the day since when the date of the announcement was public, or leave it empty where it was not';

/** The earliest clocks on earth are so far ahead of UTC, in milliseconds. */
const FARTHEST_EAST = 14 * 3_600_000;

/** What is wrong with a cell of `scheduled_on`, the day since when the date of an announcement was public; empty is never wrong. */
export function scheduleComplaints(
  cell: string | undefined,
  announcement: Announcement | undefined,
): Complaint[] {
  if (!cell) return [];
  const day = parseDay(cell);
  if (day === undefined) {
    const legal = 'be an ISO date, such as 2026-04-24';
    return [{ what, legal, given: cell, remedy, ...nearlyDate(cell) }];
  }
  if (announcement === undefined || day <= latestDayOf(announcement)) return [];
  return [{ what, legal: 'be no later than the announcement', given: cell, remedy }];
}

/** The day an announcement was made on, by the clocks where that day is latest. */
function latestDayOf(announcement: Announcement): EpochDay {
  if (announcement.kind !== 'instant') return announcement.day;
  return Math.floor((announcement.instant + FARTHEST_EAST) / msPerDay) as EpochDay;
}
