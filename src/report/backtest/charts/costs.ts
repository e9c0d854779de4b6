import { namedReadouts } from '../../charts/readouts.ts';
import { colors, framed } from '../../charts/theme.ts';
import { tickLabels } from '../../charts/tick-labels.ts';
import { extentFromZero } from '../../extent.ts';
import { percent } from '../../numbers.ts';
import { rowsIn } from '../../rows.ts';
import type { BacktestChart } from '../chart.ts';
import { money, shortMoney } from '../money.ts';
import { capitalised, metricWithin } from '../words.ts';

/** From the result at quoted prices down to the net result. */
export const costs: BacktestChart = {
  name: 'From gross to net',
  section: 'costs',
  explanation:
    'From the result at quoted prices, through everything that was paid, to the net result: fees by their names, what fills were worse than the quotes, and borrowing.',
  draw({ plot, result }) {
    const rows = rowsIn(result.tables.costs);
    if (rows.length === 0 || result.tables.trades.length === 0) return [];
    let level = 0;
    const steps = rows
      .filter(({ cost, amount }) => amount !== 0 || cost.includes('result'))
      .map(({ cost, amount, share_of_traded: ofTraded }) => {
        const isTotal = cost.includes('result');
        const from = isTotal ? 0 : level;
        level = isTotal ? amount : level + amount;
        return { step: metricWithin(cost), from, to: level, amount, isTotal, ofTraded };
      });
    const [gross, net] = [steps[0]!, steps.at(-1)!];
    const title = `From gross to net: ${money(gross.amount)} to ${money(net.amount)}`;
    const subtitle = `${result.currency}, all trades together`;
    const marks = [
      plot.gridX({ strokeOpacity: 0.12, ticks: 5 }),
      plot.axisX({ label: null, ticks: 5, tickSize: 0, text: tickLabels(shortMoney) }),
      plot.axisY({ label: null, tickSize: 0 }),
      plot.barX(steps, {
        x1: 'from',
        x2: 'to',
        y: 'step',
        fill: ({ isTotal, amount }: (typeof steps)[number]) =>
          isTotal ? colors.path : amount > 0 ? colors.holds : colors.eventDay,
      }),
      plot.text(steps, {
        x: ({ from, to }: (typeof steps)[number]) => Math.max(from, to),
        y: 'step',
        text: ({ amount }: (typeof steps)[number]) => money(amount),
        textAnchor: 'start',
        dx: 5,
        fontSize: 11,
      }),
      plot.ruleX([0], { strokeOpacity: 0.5 }),
      namedReadouts(plot, steps, { y: 'step' }, ({ step, amount, to, isTotal, ofTraded }) => [
        step,
        `${result.currency} ${money(amount, 2)}, ${percent(ofTraded, 4)} of value traded`,
        ...(isTotal ? [] : [`leaves ${money(to, 2)}`]),
      ]),
    ];
    const ends = steps.flatMap(({ from, to }) => [from, to]);
    const [low, high] = extentFromZero(ends);
    return [
      {
        subject: 'costs',
        name: [],
        alt: `${title}. ${capitalised(subtitle)}.`,
        options: framed(plot, { title, subtitle }, marks, {
          marginLeft: 164,
          height: 102 + 22 * steps.length,
          color: { type: 'identity' },
          x: { domain: [low, high + 0.16 * (high - low)] },
          y: { domain: steps.map(({ step }) => step), padding: 0.3 },
        }),
      },
    ];
  },
};
