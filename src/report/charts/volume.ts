import { amount } from '../numbers.ts';
import type { Marks, Plot } from '../svg.ts';
import type { Voice } from '../voice.ts';
import { colors } from './theme.ts';

/** Shares traded in one session; NaN where unknown. */
interface Traded {
  readonly day: number;
  readonly volume: number;
}

/** Of the height of a chart, what volumes take at its foot, and what is left free above them. */
const SHARE = 0.2;
const FREE = 0.06;

/** Whether a source knows volumes: one that is 0 throughout does not. */
export function hasVolume(rows: readonly Traded[]): boolean {
  return rows.some(({ volume }) => volume > 0);
}

/**
 * The range of an axis that has room for volumes below what it shows.
 *
 * @example
 * withRoomForVolume([74, 148]); // [49, 148], a quarter of 99 and more
 */
export function withRoomForVolume([low, high]: readonly [number, number]): [number, number] {
  const room = SHARE + FREE;
  return [low - ((high - low) * room) / (1 - room), high];
}

/** Bars of volume on the foot of a chart, as high as their share of the largest, which is told. */
export function volumeBars(
  voice: Voice,
  plot: Plot,
  rows: readonly Traded[],
  [low, high]: readonly [number, number],
): Marks {
  const known = rows.filter(({ volume }) => volume > 0);
  const largest = Math.max(...known.map(({ volume }) => volume));
  const top = low + SHARE * (high - low);
  return [
    plot.rectY(known, {
      x1: ({ day }: Traded) => day - 0.32,
      x2: ({ day }: Traded) => day + 0.32,
      y1: () => low,
      y2: ({ volume }: Traded) => low + (volume / largest) * (top - low),
      fill: ({ day }: Traded) => (day === 0 ? colors.eventDay : colors.quiet),
      fillOpacity: 0.75,
    }),
    plot.text([voice.say`volume, at most ${amount(largest)}`], {
      frameAnchor: 'left',
      y: () => top,
      dy: -6,
      dx: 4,
      textAnchor: 'start',
      fontSize: 10,
      fillOpacity: 0.85,
    }),
  ];
}
