import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import type { FactorSeries } from './factors.ts';
import { dayComplaints, isTypedArray, lengthComplaints } from './malformed-series.ts';

/** Whether something has the parts of a factor series: days, and columns of as many numbers. */
export function isFactorSeries(given: unknown): given is FactorSeries {
  if (typeof given !== 'object' || given === null) return false;
  const { days, columns } = given as Partial<FactorSeries>;
  return (
    isArray(days) && typeof columns === 'object' && columns !== null && Object.values(columns).every(isArray)
  );
}

function isArray(given: unknown): boolean {
  return Array.isArray(given) || isTypedArray(given);
}

/** What in a series made in code is not as `readFactors` makes it: its values would be those of other days. */
export function malformedFactors({ source, days, columns }: FactorSeries): Finding[] {
  const unread = 'count them with parseDay(), or read files with readFactors';
  const complaints = [
    ...dayComplaints(source, days, { unread, unsorted: 'sort its rows by day, and leave one of each' }),
    ...lengthComplaints(source, days, columns),
  ];
  return complaints.map((complaint) => {
    return { severity: 'error', code: 'bad-factor', column: 'factors', message: must(complaint) };
  });
}
