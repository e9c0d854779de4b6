import { eventDay, unbroken } from '../numbers.ts';
import type { Mark, Plot } from '../svg.ts';
import type { Voice } from '../voice.ts';

/**
 * What is told at each place along a chart: strips as high as the picture, unseen, each with its text as a title, so
 * that a browser shows the values under the pointer without any script. The script of a page finds them by their class.
 *
 * @param at the middle of a strip on the axis below; strips are one unit wide
 * @param text one line a value
 */
export function readouts<R>(
  plot: Plot,
  rows: readonly R[],
  at: (row: R) => number,
  text: (row: R) => readonly string[],
): Mark {
  const [from, to] = [(row: R) => at(row) - 0.5, (row: R) => at(row) + 0.5];
  return stripReadouts(plot, rows, { from, to }, text);
}

/** The same in strips from one place to another: a bar of a histogram, some days of years. */
export function stripReadouts<R>(
  plot: Plot,
  rows: readonly R[],
  { from, to }: { readonly from: (row: R) => number | Date; readonly to: (row: R) => number | Date },
  text: (row: R) => readonly string[],
): Mark {
  return plot.rect(rows, {
    className: 'readouts',
    x1: from,
    x2: to,
    fill: 'transparent',
    title: (row: R) => joined(text(row)),
  });
}

/** The same along an axis of names, across the whole picture, or in the cells of two such axes. */
export function namedReadouts<R>(
  plot: Plot,
  rows: readonly R[],
  along: { readonly x?: keyof R & string; readonly y?: keyof R & string },
  text: (row: R) => readonly string[],
): Mark {
  return plot.cell(rows, {
    className: 'readouts',
    ...along,
    fill: 'transparent',
    title: (row: R) => joined(text(row)),
  });
}

/**
 * The session a readout is of.
 *
 * @example
 * sessionSaid(1, '2026-04-27'); // 'Day +1, Monday 27 April 2026'
 */
export function sessionSaid(voice: Voice, day: number, date: string): string {
  return voice.say`Day ${eventDay(day)}, ${voice.longDate(date)}`;
}

/** A number stays on one line with its unit. */
function joined(lines: readonly string[]): string {
  return unbroken(lines.join('\n'));
}
