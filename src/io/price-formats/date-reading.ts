import { type EpochDay, parseDay } from '../../time/day.ts';

/** The day a text means if its month comes first, and if its day does; the same where nothing is in doubt. */
export interface DateReading {
  readonly MDY: EpochDay | undefined;
  readonly DMY: EpochDay | undefined;
  /** Whether it has dots, which put the day first where nothing says otherwise. */
  readonly isDotted?: true;
}

// A daily row may be stamped with the midnight it begins at; any other time of day is no daily row.
// Offsets are those of clocks, from -12:00 to +14:00.
const offset = '(?:\\+(?:0\\d|1[0-3]):?[0-5]\\d|\\+14:?00|-(?:0\\d|1[01]):?[0-5]\\d|-12:?00)';
const midnight = `(?:[T ]00:00(?::00(?:\\.0+)?)?(?: ?(?:Z|UTC|${offset}))?)?`;
const yearFirst = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${midnight}$`);
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const yearLast = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})${midnight}$`);
const monthName = /^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/;
const monthNameSecond = /^(\d{1,2})[- ]([A-Za-z]{3,9})\.?[- ](\d{4})$/;
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * The day or two days that a text may mean: 2026-04-24, 20260424, 04/24/2026, 24/04/2026, 24.04.2026, Apr 24, 2026.
 *
 * @returns nothing where it is no date
 */
export function readDate(text: string): DateReading | undefined {
  const ordered = yearFirst.exec(text);
  if (ordered !== null) return certain(ordered[1]!, ordered[3]!, ordered[4]!);
  const packed = compact.exec(text);
  if (packed !== null) return certain(packed[1]!, packed[2]!, packed[3]!);
  const numbers = yearLast.exec(text);
  if (numbers !== null) {
    const [, first, separator, second, year] = numbers;
    const DMY = dayOf(year!, second!, first!);
    const MDY = dayOf(year!, first!, second!);
    if (MDY === undefined && DMY === undefined) return undefined;
    return separator === '.' ? { MDY, DMY, isDotted: true } : { MDY, DMY };
  }
  const named = monthName.exec(text);
  if (named !== null) return certain(named[3]!, monthOf(named[1]!), named[2]!);
  const namedSecond = monthNameSecond.exec(text);
  if (namedSecond !== null) return certain(namedSecond[3]!, monthOf(namedSecond[2]!), namedSecond[1]!);
  return undefined;
}

function certain(year: string, month: string, date: string): DateReading | undefined {
  const day = dayOf(year, month, date);
  return day === undefined ? undefined : { MDY: day, DMY: day };
}

function dayOf(year: string, month: string, date: string): EpochDay | undefined {
  return parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
}

/** The number of an English month, whole or abbreviated; 0 where it is none. */
function monthOf(name: string): string {
  return String(months.findIndex((month) => month.startsWith(name.toLowerCase())) + 1);
}
