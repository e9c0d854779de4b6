import type { Complaint } from '../errors/message.ts';
import { parseDay } from '../time/day.ts';

const isoForm = /^\d{4}-\d{2}-\d{2}$/;
const yearFirst = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})$/;
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;

/** What must be right of a date in another form than ISO's. */
export const WRITTEN_ISO = 'have its date as YYYY-MM-DD (ISO)';

/**
 * What is wrong with a text that is nearly an ISO date: a day that never was, or a date in another form; nothing where it
 * is neither.
 */
export function nearlyDate(text: string): Pick<Complaint, 'legal' | 'remedy'> | undefined {
  if (isoForm.test(text))
    return {
      legal: 'be a day of the calendar',
      remedy: 'there is no such date: write the day that is meant',
    };
  const meant = daysMeant(text);
  if (meant === undefined) return undefined;
  return {
    legal: WRITTEN_ISO,
    remedy: meant.length === 0 ? 'there is no such date' : `write ${meant.join(' or ')}`,
  };
}

/** The ISO dates that digits in another order or with other separators may stand for; nothing where they are no date. */
function daysMeant(text: string): readonly string[] | undefined {
  const ordered = yearFirst.exec(text);
  if (ordered !== null) return known([isoDate(ordered[1]!, ordered[3]!, ordered[4]!)]);
  const numbers = yearLast.exec(text);
  if (numbers === null) return undefined;
  const [, first = '', second = '', year = ''] = numbers;
  return known([isoDate(year, second, first), isoDate(year, first, second)]);
}

function isoDate(year: string, month: string, date: string): string {
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

function known(dates: readonly string[]): readonly string[] {
  return [...new Set(dates)].filter((date) => parseDay(date) !== undefined);
}
