import { stripReadouts } from '../charts/readouts.ts';
import type { Mark, Plot } from '../svg.ts';
import { usualVoice } from '../voice.ts';
import { utcDate } from './days.ts';

/** Places that are told along an axis of years: more would be narrower than a pointer. */
const MOST = 240;

/**
 * What is told along an axis of dates: strips of as many days each as keep their number small, every one with the values
 * of its last day.
 *
 * @param dates ISO, ascending
 * @param text lines below the date, by position
 */
export function dayReadouts(
  plot: Plot,
  dates: readonly string[],
  text: (t: number) => readonly string[],
): Mark {
  const size = Math.ceil(dates.length / MOST);
  const strips = Array.from({ length: Math.ceil(dates.length / size) }, (_, i) => ({
    before: Math.max(0, i * size - 1),
    last: Math.min(dates.length, (i + 1) * size) - 1,
  }));
  return stripReadouts(
    plot,
    strips,
    { from: ({ before }) => utcDate(dates[before]!), to: ({ last }) => utcDate(dates[last]!) },
    ({ last }) => [usualVoice.longDate(dates[last]!), ...text(last)],
  );
}
