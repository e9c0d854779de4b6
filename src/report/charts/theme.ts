import { truncated } from '../display-width.ts';
import { extent, extentFromZero } from '../extent.ts';
import { decimal, units } from '../numbers.ts';
import type { Mark, Marks, Plot, PlotOptions } from '../svg.ts';
import type { Voice } from '../voice.ts';
import { tickLabels } from './tick-labels.ts';

/**
 * Colours of middle lightness, told apart on white and on near-black, and by those who confuse red and green. Marks
 * only: no one colour can be read as text on both, so words are in ink.
 */
export const colors = {
  ink: 'currentColor',
  quiet: '#838d9d',
  path: '#3f7fd9',
  eventDay: '#d46f1f',
  holds: '#22a06b',
  claimed: '#c8508a',
} as const;

/** Colours of lines that lie over each other, the next one dashed when they have all been used. */
export const seriesColors = ['#3f7fd9', '#d46f1f', '#1f9a66', '#c8508a', '#8b6fd6', '#a07a1c'] as const;

/** Words over marks: their edge in the colour of the paper, which svg files and pages give. */
export const halo = { stroke: 'var(--paper, #fff)', strokeWidth: 4, strokeLinejoin: 'round' } as const;

const width = 490;
const titleWidth = 52;

/** What every chart of a report shares: size, type, margins and its two lines of heading. */
export function framed(
  plot: Plot,
  heading: { readonly title: string; readonly subtitle: string },
  marks: Marks,
  options: PlotOptions = {},
): PlotOptions {
  const fontSize = 12;
  const { marginLeft = 56 } = options;
  // At the edge of the picture, and once, however many panels it has.
  const atEdge = {
    facet: 'super',
    frameAnchor: 'top-left',
    dx: 12 - marginLeft,
    textAnchor: 'start',
  } as const;
  const lines = [
    plot.text([truncated(heading.title, titleWidth)], {
      ...atEdge,
      dy: -46,
      fontSize: 13.5,
      fontWeight: 600,
    }),
    plot.text([truncated(heading.subtitle, titleWidth + 14)], {
      ...atEdge,
      dy: -29,
      fontSize,
      fillOpacity: 0.75,
    }),
  ];
  return {
    width,
    height: 300,
    marginTop: 58,
    marginRight: 20,
    marginBottom: 44,
    marginLeft,
    ...options,
    style: { fontSize: `${fontSize}px`, overflow: 'visible' },
    marks: [...marks, ...lines],
  };
}

/** An axis of returns: ticks in the unit of the report on faint lines, and a firm line at nothing. */
export function moveAxis(plot: Plot, voice: Voice): Marks {
  return [
    plot.gridY({ strokeOpacity: 0.12, ticks: 6 }),
    plot.axisY({
      label: null,
      ticks: 6,
      tickSize: 0,
      text: tickLabels(
        (tick, digits, largest) => tickSaid(voice, tick, digits, largest),
        units[voice.unit].scale,
      ),
    }),
    plot.ruleY([0], { strokeOpacity: 0.5 }),
  ];
}

/** From so much on, in the unit of the report, a number has no room beside it for its unit; nor for itself. */
const LONG = 10_000;
const TOO_LONG = 100_000;

/** A return at a tick; where numbers are long, as basis points and three decimals are, only 0 has the unit. */
function tickSaid(voice: Voice, tick: number, digits: number, largest: number): string {
  const { scale, sign } = units[voice.unit];
  const text = voice.move(tick, digits);
  const isLong = voice.unit === 'basis-points' || digits > 2 || largest >= LONG;
  if (!isLong || tick === 0) return text;
  if (largest < TOO_LONG) return text.replace(` ${sign}`, '');
  const size = Math.abs(tick * scale);
  const short = size < 1e6 ? `${Number((size / 1e3).toFixed(1))}k` : `${Number((size / 1e6).toFixed(1))}M`;
  return `${text.charAt(0)}${short}`;
}

/** An axis of levels, in the currency of a security; what is drawn below the lowest has no levels. */
export function levelAxis(plot: Plot, values: readonly number[]): Marks {
  const [lowest, highest] = extent(values);
  const least = lowest - 0.08 * (highest - lowest);
  return [
    plot.gridY({ strokeOpacity: 0.12, ticks: 6 }),
    plot.axisY({
      label: null,
      ticks: 6,
      tickSize: 0,
      text: tickLabels((tick, digits) => (tick < least ? '' : decimal(tick, digits))),
    }),
  ];
}

/** An axis of event days, each tick with the date below it. */
export function eventDayAxis(plot: Plot, days: readonly number[], label: (day: number) => string): Mark {
  return plot.axisX(ticksOf(days), { label: null, tickSize: 3, tickFormat: label, lineHeight: 1.2 });
}

/** The session of the event, behind everything else. */
export function dayZeroBand(plot: Plot): Mark {
  return plot.rect([0], { x1: () => -0.5, x2: () => 0.5, fill: colors.eventDay, fillOpacity: 0.14 });
}

/** The range of values with some air at both ends, for labels; 0 is part of it where `fromZero`. */
export function padded(
  values: readonly number[],
  air: number,
  { fromZero }: { fromZero: boolean },
): [number, number] {
  const [low, high] = fromZero ? extentFromZero(values) : extent(values);
  const margin = (high - low || Math.abs(high) || 1) * air;
  return [fromZero && low === 0 ? 0 : low - margin, fromZero && high === 0 ? 0 : high + margin];
}

/**
 * Event days to be labelled: day 0 and some seven around it, evenly spaced. What is missing among the days takes room on
 * the axis, too.
 *
 * @param days ascending
 */
export function ticksOf(days: readonly number[]): number[] {
  const span = (days.at(-1) ?? 0) - (days[0] ?? 0) + 1;
  const step = [1, 2, 5, 10, 20, 50, 100].find((size) => span / size <= 8) ?? 250;
  return days.filter((day) => day % step === 0);
}
