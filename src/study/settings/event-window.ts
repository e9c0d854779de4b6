import * as z from '../zod.ts';
import { distinct } from './distinct.ts';
import { eventDay } from './event-day.ts';
import { range } from './range.ts';

/** Day 0, and the days about it that are looked at. */
export const eventWindowSettings = {
  eventWindow: range.default([-10, 10]).describe('First and last session relative to day 0'),
  eventDay: eventDay.prefault({}).describe('How day 0 is chosen where more than one session may be meant'),
  windows: distinct(range, 'window')
    .optional()
    .describe(
      'Windows that abnormal returns are summed over, inside the event window; where none are named, those of [0, 0], [-1, 1], [0, 1] and [-5, 5] that fit',
    ),
  missingEventDay: z
    .enum(['keep', 'exclude'])
    .default('keep')
    .describe(
      'Whether an observation without a return on some day of the event window is kept for the days it has',
    ),
};

/** The windows of a study that names none, as far as they fit. */
const usualWindows: readonly [number, number][] = [
  [0, 0],
  [-1, 1],
  [0, 1],
  [-5, 5],
];

interface EventWindows {
  readonly eventWindow: [number, number];
  readonly windows?: [number, number][] | undefined;
}

/** Those named, or the usual windows inside the event window; the event window itself where none is. */
export function windowsOf({ eventWindow, windows }: EventWindows): [number, number][] {
  if (windows !== undefined) return windows;
  const [from, to] = eventWindow;
  const fitting = usualWindows.filter((window) => window[0] >= from && window[1] <= to);
  return fitting.length > 0 ? fitting.map(([first, last]) => [first, last]) : [[from, to]];
}
