import { type PriceColumn, priceColumns } from '../series.ts';
import type { RawPrices } from './raw.ts';

/** A row of a day that an earlier row gives already. */
export interface SameDay {
  readonly first: number;
  readonly again: number;
  /** The first column they disagree in; none where the rows are the same. */
  readonly differing: PriceColumn | undefined;
}

/** What was found of days before: the series of one table share theirs. */
const known = new WeakMap<Int32Array, boolean>();

/** Whether every row is later than the one before: the usual case, in which nothing repeats. */
export function isAscending(days: Int32Array): boolean {
  const ascending = known.get(days) ?? ascends(days);
  known.set(days, ascending);
  return ascending;
}

function ascends(days: Int32Array): boolean {
  for (let row = 1; row < days.length; row++) if (days[row]! <= days[row - 1]!) return false;
  return true;
}

/** Every row that repeats the day of an earlier one, in the order of the file. O(rows). */
export function sameDayRows({ days, columns }: RawPrices): SameDay[] {
  if (isAscending(days)) return [];
  const firstOf = new Map<number, number>();
  const found: SameDay[] = [];
  days.forEach((day, again) => {
    const first = firstOf.get(day);
    if (first === undefined) firstOf.set(day, again);
    else {
      const differing = priceColumns.find(
        (name) => !Object.is(columns[name]?.[first], columns[name]?.[again]),
      );
      found.push({ first, again, differing });
    }
  });
  return found;
}
