import { type EpochDay, formatDay } from '../../../time/day.ts';
import { keyHeight, keyMarks, seriesClass } from '../../charts/key.ts';
import { colors, framed, moveAxis } from '../../charts/theme.ts';
import { percent } from '../../numbers.ts';
import { usualVoice } from '../../voice.ts';
import { dateAxis } from '../axes.ts';
import type { BacktestChart } from '../chart.ts';
import { dayReadouts } from '../day-readouts.ts';
import { thinned, utcDate } from '../days.ts';
import { money } from '../money.ts';
import { capitalised } from '../words.ts';

/** What became of the capital, beside the benchmark held all the time. */
export const equity: BacktestChart = {
  name: 'Equity',
  section: 'result',
  explanation:
    'What became of the capital, cash included, as a return since the first day; grey, the benchmark of the securities held all the time, where they share one. A strategy that is mostly in cash moves little: the exposure below says how much was at risk.',
  draw({ plot, result }) {
    const { curve } = result;
    const sessions = curve.dates.length - 1;
    if (sessions < 2 || result.counts.executed === 0) return [];
    const own = curve.equity.map((value) => value / curve.equity[0]! - 1);
    const held = benchmarkReturn(curve.benchmark);
    const dates = [...curve.dates].map((day) => formatDay(day as EpochDay));
    const shown = thinned(own).map((t) => ({
      date: utcDate(dates[t]!),
      own: own[t]!,
      held: held?.[t] ?? Number.NaN,
    }));
    const title = `Equity: ${percent(own.at(-1)!)}`;
    const subtitle =
      held === undefined
        ? 'return on the capital since the first day, after costs'
        : `return on the capital; grey: the benchmark, ${percent(held.at(-1)!)}`;
    const keys = held === undefined ? 0 : keyHeight(2);
    const marks = [
      moveAxis(plot, usualVoice),
      dateAxis(plot),
      ...(held === undefined
        ? []
        : [
            plot.lineY(shown, {
              className: seriesClass(1),
              x: 'date',
              y: 'held',
              stroke: colors.quiet,
              strokeWidth: 1.2,
            }),
            ...keyMarks(plot, 0, 'the strategy', { color: colors.path, isDashed: false }),
            ...keyMarks(plot, 1, 'the benchmark', { color: colors.quiet, isDashed: false }),
          ]),
      plot.lineY(shown, {
        className: seriesClass(0),
        x: 'date',
        y: 'own',
        stroke: colors.path,
        strokeWidth: 2,
      }),
      dayReadouts(plot, dates, (t) => [
        `${percent(own[t]!)} the strategy, ${result.currency} ${money(curve.equity[t]!)}`,
        ...(held === undefined ? [] : [`${percent(held[t]!)} the benchmark`]),
      ]),
    ];
    return [
      {
        subject: 'equity',
        name: [],
        alt: `${title}. ${capitalised(subtitle)}.`,
        options: framed(plot, { title, subtitle }, marks, {
          marginLeft: 64,
          height: 300 + keys,
          marginBottom: 44 + keys,
        }),
      },
    ];
  },
};

/** Of the benchmark from the first day; a session without its return is bridged by the next one that has one. */
function benchmarkReturn(returns: Float64Array | undefined): Float64Array | undefined {
  if (returns === undefined || returns.every(Number.isNaN)) return undefined;
  let growth = 1;
  return returns.map((value) => {
    if (!Number.isNaN(value)) growth *= 1 + value;
    return growth - 1;
  });
}
