import type { Finding } from '../errors/finding.ts';
import { type Complaint, must } from '../errors/message.ts';
import { type EpochDay, formatDay, isIsoDay } from '../time/day.ts';
import type { PriceSeries } from './series.ts';

/** Whether something has the parts of a price series: a symbol, days, and columns of numbers. */
export function isPriceSeries(given: unknown): given is PriceSeries {
  if (typeof given !== 'object' || given === null) return false;
  const { symbol, days, columns } = given as Partial<PriceSeries>;
  const areNumbers =
    typeof columns === 'object' && columns !== null && Object.values(columns).every(isTypedArray);
  return typeof symbol === 'string' && symbol !== '' && isTypedArray(days) && areNumbers;
}

/** Whether something is a typed array. */
export function isTypedArray(given: unknown): boolean {
  return ArrayBuffer.isView(given) && !(given instanceof DataView);
}

/**
 * What in a series made in code is not as `priceSeries` makes it: whatever walks along its days would take prices for
 * those of other days.
 */
export function malformedSeries({ symbol, days, columns }: PriceSeries): Finding[] {
  const making = 'make it with priceSeries(), which';
  const complaints = [
    ...dayComplaints(symbol, days, { unread: `${making} reads ISO dates`, unsorted: `${making} sorts` }),
    ...lengthComplaints(symbol, days, columns),
  ];
  if (columns.close === undefined && columns.adj_close === undefined) {
    const given = Object.keys(columns).join(', ');
    complaints.push({ what: `the prices of ${symbol}`, legal: 'have close or adj_close', given });
  }
  return complaints.map((complaint) => {
    return { severity: 'error', code: 'bad-series', symbol, message: must(complaint) };
  });
}

/** What to do about days that are none, and about those in another order. */
interface DayRemedies {
  readonly unread: string;
  readonly unsorted: string;
}

/** What is wrong with the days of a series: not days, or not ascending without repeats. */
export function dayComplaints(
  series: string,
  days: Int32Array,
  { unread, unsorted }: DayRemedies,
): Complaint[] {
  const what = `the days of ${series}`;
  const none = days.find((day) => !isIsoDay(day));
  if (none !== undefined) return [{ what, legal: 'be counted from 1970-01-01', given: none, remedy: unread }];
  const late = days.findIndex((day, i) => i > 0 && day <= days[i - 1]!);
  if (late < 0) return [];
  const given = `${isoDay(days[late]!)} after ${isoDay(days[late - 1]!)}`;
  return [{ what, legal: 'ascend without repeats', given, remedy: unsorted }];
}

/** Columns of a series that are not as long as its days. */
export function lengthComplaints(
  series: string,
  days: Int32Array,
  columns: Readonly<Record<string, Float64Array>>,
): Complaint[] {
  return Object.entries(columns).flatMap(([column, { length }]): Complaint[] => {
    const legal = `be as long as days, ${days.length}`;
    return length === days.length ? [] : [{ what: `${column} of ${series}`, legal, given: length }];
  });
}

function isoDay(day: number): string {
  return formatDay(day as EpochDay);
}
