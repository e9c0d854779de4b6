import { namedReadouts } from '../../charts/readouts.ts';
import { colors, framed, padded } from '../../charts/theme.ts';
import { counted, decimal, percent } from '../../numbers.ts';
import { rowsIn } from '../../rows.ts';
import { returnAxis } from '../axes.ts';
import type { BacktestChart } from '../chart.ts';
import { scenarioWords } from '../words.ts';

/** What costs and one session of delay leave of a trade. */
export const sensitivity: BacktestChart = {
  name: 'Costs and delay',
  section: 'luck',
  explanation:
    'Mean net return of a trade as written, without costs, at twice the costs, and entered one session later. An edge that a session halves lay in the first session.',
  draw({ plot, result }) {
    const rows = rowsIn(result.tables.sensitivity).filter(({ mean_net_return }) =>
      Number.isFinite(mean_net_return),
    );
    if (rows.length < 2) return [];
    const shown = rows.map((row) => ({
      name: scenarioWords(row.scenario),
      mean: row.mean_net_return,
      row,
    }));
    const values = shown.map(({ mean }) => mean);
    const title = 'Sensitivity to costs and delay';
    const subtitle = 'mean net return of a trade';
    const marks = [
      returnAxis(plot, values),
      plot.axisY({ label: null, tickSize: 0 }),
      plot.barX(shown, {
        x: 'mean',
        y: 'name',
        fill: ({ mean }: { mean: number }) => (mean > 0 ? colors.holds : colors.eventDay),
      }),
      plot.text(shown, {
        x: ({ mean }: { mean: number }) => Math.max(0, mean),
        y: 'name',
        text: ({ mean }: { mean: number }) => percent(mean),
        textAnchor: 'start',
        dx: 5,
        fontSize: 11,
      }),
      namedReadouts(plot, shown, { y: 'name' }, ({ name, mean, row }) => [
        name,
        `${percent(mean)} mean net return of ${counted(row.trades, 'trade')}`,
        `${percent(row.total_return)} in all, Sharpe ratio ${decimal(row.sharpe)}`,
      ]),
    ];
    const [low, high] = padded(values, 0.04, { fromZero: true });
    return [
      {
        subject: 'sensitivity',
        name: [],
        alt: `${title}: ${shown.map(({ name, mean }) => `${name} ${percent(mean)}`).join(', ')}.`,
        options: framed(plot, { title, subtitle }, marks, {
          marginLeft: 130,
          height: 220,
          color: { type: 'identity' },
          x: { domain: [low, high + 0.18 * (high - low)] },
          y: { domain: shown.map(({ name }) => name), padding: 0.35 },
        }),
      },
    ];
  },
};
