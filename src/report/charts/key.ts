import { truncated } from '../display-width.ts';
import type { Marks, Plot } from '../svg.ts';
import { colors } from './theme.ts';

/** Pixels of a line of the key, its columns, and pixels they share. */
const LINE = 18;
const COLUMNS = 2;
const WIDTH = 414;
/** Letters of a name. */
const LETTERS = 26;

/** What a series looks like. */
export interface Look {
  readonly color: string;
  readonly isDashed: boolean;
}

/** Pixels the names of so many series take below a chart. */
export function keyHeight(series: number): number {
  return LINE * Math.ceil(series / COLUMNS);
}

/** The class of a mark, by which the script of a page shows and hides it with its name in the key. */
export function seriesClass(i: number): string {
  return `series series-${i}`;
}

/** A dot and a name below the axis, in columns; the dot of a dashed line is hollow. */
export function keyMarks(plot: Plot, i: number, name: string, { color, isDashed }: Look): Marks {
  const at = {
    className: `key key-${i}`,
    frameAnchor: 'bottom-left',
    dx: (i % COLUMNS) * (WIDTH / COLUMNS) + 6,
    dy: 44 + LINE * Math.floor(i / COLUMNS),
  } as const;
  return [
    plot.dot([name], { ...at, r: 4.5, stroke: color, strokeWidth: 2, fill: isDashed ? 'none' : color }),
    plot.text([truncated(name, LETTERS)], {
      ...at,
      dx: at.dx + 11,
      fill: colors.ink,
      textAnchor: 'start',
      lineAnchor: 'middle',
    }),
  ];
}
