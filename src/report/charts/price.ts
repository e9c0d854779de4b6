import type { PriceColumn, PriceSeries } from '../../prices/series.ts';
import { parseDay } from '../../time/day.ts';
import { decimalsKept } from '../figures-kept.ts';
import { amount, decimal, eventDay } from '../numbers.ts';
import { eventTitle, type ToldObservation } from '../observations.ts';
import { type Run, runsIn } from '../runs.ts';
import type { Marks, Plot } from '../svg.ts';
import { type Voice, voiceOf } from '../voice.ts';
import { announcementMarks, announcementPlace } from './announcement.ts';
import type { Chart, ChartInput, Drawing } from './chart.ts';
import { readouts, sessionSaid } from './readouts.ts';
import { colors, dayZeroBand, eventDayAxis, framed, levelAxis, padded } from './theme.ts';
import { hasVolume, volumeBars, withRoomForVolume } from './volume.ts';

/** Prices of one session, and the shares traded; open, high, low and volume are NaN where the source has none. */
interface Bar {
  readonly day: number;
  readonly date: string;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  readonly volume: number;
}

/** The price and the volume around one event, as they were quoted, and when in the exchange's day it was announced. */
export const price: Chart = {
  name: 'Price and volume',
  section: 'observations',
  explanation: ({ result }) =>
    voiceOf(result)
      .say`Prices as quoted, unadjusted. The thin line runs from the low to the high of a session, the bar from its open to its close: blue where it rose, orange where it fell. Where only the close is known, a line joins the closes. At the foot, shares traded. Dashed line: when the news came, in the session or in the night between two; dotted where only its date is known.`,
  draw(input) {
    const [first] = input.result.settings.models;
    const runs = new Map(
      runsIn(input.result.tables.abnormal_returns)
        .filter(({ model }) => model === first)
        .map((run) => [run.observation, run]),
    );
    return input.selection.chosen.flatMap((told) => {
      const sessions = sessionsOf(input, told, runs.get(told.event.observation));
      const bars = sessions.filter(({ close }) => !Number.isNaN(close));
      return bars.length < 2 ? [] : [drawing(input, told, sessions, bars)];
    });
  },
};

/** @param sessions those of the event window; `bars` are those that have a close */
function drawing(
  { plot, prices, result }: ChartInput,
  told: ToldObservation,
  sessions: readonly Bar[],
  bars: readonly Bar[],
): Drawing {
  const voice = voiceOf(result);
  const dates = new Map(bars.map(({ day, date }) => [day, date]));
  const isCandles = bars.every(({ open, high, low }) => !Number.isNaN(open + high + low));
  const levels = bars.flatMap(({ high, low, close }) => (isCandles ? [high, low] : [close]));
  const decimals = decimalsKept(bars.flatMap(({ open, high, low, close }) => [open, high, low, close]));
  const range = padded(levels, 0.06, { fromZero: false });
  const isTraded = hasVolume(bars);
  const domain = isTraded ? withRoomForVolume(range) : range;
  // News of a suspended security is made on a session without a price.
  const place = announcementPlace(told.event, sessions);
  const marks = [
    ...(isTraded ? [volumeBars(voice, plot, bars, domain)] : []),
    dayZeroBand(plot),
    levelAxis(plot, levels),
    eventDayAxis(
      plot,
      bars.map(({ day }) => day),
      (day) => `${eventDay(day)}\n${voice.axisDate(dates.get(day) ?? '')}`,
    ),
    isCandles ? candles(plot, bars) : closes(plot, bars),
    ...(place === undefined ? [] : [announcementMarks(voice, plot, told.event.phase, place, sessions)]),
    readouts(
      plot,
      bars,
      ({ day }) => day,
      (one) => barSaid(voice, one, decimals),
    ),
  ];
  const series = prices.find(({ symbol }) => symbol === told.event.security);
  const currency = result.securities.find(({ symbol }) => symbol === told.event.security)?.currency ?? '';
  const title = voice.say`${told.securityName}: ${eventTitle(told.event)}`;
  const subtitle = voice.say`Price in ${currency}; day 0 is ${voice.longDate(told.event.event_date)}`;
  return {
    subject: told.event.observation,
    name: [told.event.observation],
    alt: voice.say`${title}. ${subtitle}: ${closesSaid(voice, series, told.event.event_date, decimals)}.`,
    options: framed(plot, { title, subtitle }, marks, {
      color: { type: 'identity' },
      y: { domain },
    }),
  };
}

/** The last close before day 0 and its own; neither need be in the event window. */
function closesSaid(
  voice: Voice,
  series: PriceSeries | undefined,
  dayZero: string,
  decimals: number,
): string {
  const day = parseDay(dayZero) ?? Number.NaN;
  const closes = Array.from(series?.days ?? [], (at, i) => ({
    at,
    close: series?.columns.close?.[i] ?? Number.NaN,
  })).filter(({ close }) => !Number.isNaN(close));
  const before = closes.findLast(({ at }) => at < day);
  const own = closes.find(({ at }) => at === day);
  return [
    before === undefined
      ? voice.word('no close before it')
      : voice.say`last close before it ${decimal(before.close, decimals)}`,
    own === undefined ? voice.word('none on it') : voice.say`close on it ${decimal(own.close, decimals)}`,
  ].join(', ');
}

function barSaid(
  voice: Voice,
  { day, date, open, high, low, close, volume }: Bar,
  decimals: number,
): string[] {
  const said = (price: number) => decimal(price, decimals);
  return [
    sessionSaid(voice, day, date),
    voice.say`Open ${said(open)}, high ${said(high)}, low ${said(low)}`,
    voice.say`Close ${said(close)}`,
    voice.say`Volume ${amount(volume)}`,
  ];
}

function candles(plot: Plot, bars: readonly Bar[]): Marks {
  const color = ({ open, close }: Bar) => (close >= open ? colors.path : colors.eventDay);
  return [
    plot.ruleX(bars, { x: 'day', y1: 'low', y2: 'high', stroke: color }),
    plot.rectY(bars, {
      x1: ({ day }: Bar) => day - 0.32,
      x2: ({ day }: Bar) => day + 0.32,
      y1: 'open',
      y2: 'close',
      fill: color,
      stroke: color,
    }),
  ];
}

function closes(plot: Plot, bars: readonly Bar[]): Marks {
  return [
    plot.lineY(bars, { x: 'day', y: 'close', stroke: colors.path, strokeWidth: 2 }),
    plot.dot(bars, { x: 'day', y: 'close', fill: colors.path, r: 2.5 }),
  ];
}

/** The sessions of an observation's event window; none where the table has no such window. */
function sessionsOf({ result, prices }: ChartInput, { event }: ToldObservation, run: Run | undefined): Bar[] {
  if (run === undefined) return [];
  const series = prices.find(({ symbol }) => symbol === event.security);
  const { day, date } = result.tables.abnormal_returns.columns;
  return Array.from({ length: run.to - run.from }, (_, i) => {
    return barOn(series, day[run.from + i]!, date[run.from + i]!);
  });
}

function barOn(series: PriceSeries | undefined, day: number, date: string): Bar {
  const at = series?.days.indexOf(parseDay(date) ?? Number.NaN) ?? -1;
  const value = (column: PriceColumn) => series?.columns[column]?.[at] ?? Number.NaN;
  return {
    day,
    date,
    open: value('open'),
    high: value('high'),
    low: value('low'),
    close: value('close'),
    volume: value('volume'),
  };
}
