import { type Bar, histogram } from '../../charts/histogram.ts';
import { stripReadouts } from '../../charts/readouts.ts';
import { colors, framed } from '../../charts/theme.ts';
import { counted, percent, pSaid } from '../../numbers.ts';
import { rowsIn } from '../../rows.ts';
import { returnAxis } from '../axes.ts';
import type { BacktestChart } from '../chart.ts';
import { setAsideSaid } from '../set-aside.ts';
import { capitalised } from '../words.ts';

const BARS = 36;

/** How the true dates stand among random ones. */
export const placebos: BacktestChart = {
  name: 'Random dates',
  section: 'luck',
  explanation:
    'The same securities, sides and holding periods on random dates, at quoted prices, before costs and without stops, targets and hedge: how often each mean return came out, and, as a line, that of the true dates. A strategy that rides a trend does as well on random dates.',
  draw({ plot, result }) {
    const values = [...result.tables.placebos.columns.mean_quoted_return].filter(Number.isFinite);
    const observed = rowsIn(result.tables.luck).find(({ test }) => test === 'random-dates');
    if (values.length === 0 || observed === undefined) return [];
    const setAside = setAsideSaid(result.strategy);
    const better = values.filter((value) => value >= observed.value).length;
    const bars = histogram(values, BARS);
    const title = `Random dates: ${pSaid(observed.p_value)}`;
    const subtitle = `${better} of ${counted(values.length, 'draw')} as good as the true dates, ${percent(observed.value)}${setAside === '' ? '' : `, ${setAside}`}`;
    const marks = [
      returnAxis(plot, [...values, observed.value]),
      plot.axisY({ label: null, tickSize: 0, ticks: 4 }),
      plot.gridY({ strokeOpacity: 0.12, ticks: 4 }),
      plot.rectY(bars, { x1: 'from', x2: 'to', y: 'count', inset: 0.5, fill: colors.quiet }),
      plot.ruleX([observed.value], { stroke: colors.eventDay, strokeWidth: 2.5 }),
      stripReadouts(plot, bars, { from: ({ from }) => from, to: ({ to }) => to }, (bar) => [
        `${percent(bar.from)} to ${percent(bar.to)}`,
        counted(bar.count, 'draw'),
        ...(holds(bar, observed.value) ? [`the true dates: ${percent(observed.value)}`] : []),
      ]),
    ];
    return [
      {
        subject: 'placebos',
        name: [],
        alt: `${title}. ${capitalised(subtitle)}.`,
        options: framed(plot, { title, subtitle }, marks, { color: { type: 'identity' } }),
      },
    ];
  },
};

function holds({ from, to }: Bar, value: number): boolean {
  return from <= value && value < to;
}
