import { type EpochDay, formatDay } from '../../../time/day.ts';
import { colors, framed, moveAxis } from '../../charts/theme.ts';
import { percent } from '../../numbers.ts';
import { usualVoice } from '../../voice.ts';
import { dateAxis } from '../axes.ts';
import type { BacktestChart } from '../chart.ts';
import { thinned, utcDate } from '../days.ts';

/** What became of the capital, beside the benchmark held all the time. */
export const equity: BacktestChart = {
  name: 'Equity',
  explanation:
    'What became of the capital, cash included, as a return since the first day; grey, the benchmark of the securities held all the time, where they share one. A strategy that is mostly in cash moves little: the exposure below says how much was at risk.',
  draw({ plot, result }) {
    const { curve } = result;
    const sessions = curve.dates.length - 1;
    if (sessions < 2) return [];
    const own = curve.equity.map((value) => value / curve.equity[0]! - 1);
    const held = benchmarkReturn(curve.benchmark);
    const shown = thinned(own).map((t) => ({
      date: utcDate(formatDay(curve.dates[t]! as EpochDay)),
      own: own[t]!,
      held: held?.[t] ?? Number.NaN,
    }));
    const values = shown.flatMap((day) => [day.own, day.held]);
    const title = `Equity: ${percent(own.at(-1)!)}`;
    const subtitle =
      held === undefined
        ? 'return on the capital since the first day, after costs'
        : `return on the capital; grey: the benchmark, ${percent(held.at(-1)!)}`;
    const marks = [
      moveAxis(plot, usualVoice, values),
      dateAxis(plot),
      ...(held === undefined
        ? []
        : [plot.lineY(shown, { x: 'date', y: 'held', stroke: colors.quiet, strokeWidth: 1.2 })]),
      plot.lineY(shown, { x: 'date', y: 'own', stroke: colors.path, strokeWidth: 2 }),
    ];
    return [
      {
        subject: 'equity',
        name: [],
        alt: `${title}. ${subtitle}.`,
        options: framed(plot, { title, subtitle }, marks, { marginLeft: 64 }),
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
