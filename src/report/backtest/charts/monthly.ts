import { namedReadouts } from '../../charts/readouts.ts';
import { colors, framed } from '../../charts/theme.ts';
import { percent, percentBare } from '../../numbers.ts';
import type { BacktestChart } from '../chart.ts';
import { monthlyReturns } from '../monthly-returns.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Return of every month. */
export const monthly: BacktestChart = {
  name: 'Months',
  section: 'trades',
  explanation:
    'Return on equity of every month, in percent, the fainter the smaller; months in which nothing was held are empty.',
  draw({ plot, result }) {
    const held = monthlyReturns(result).filter(({ isHeld }) => isHeld);
    if (held.length === 0) return [];
    const most = Math.max(...held.map(({ value }) => Math.abs(value)));
    const cells = held.map(({ year, month, value }) => ({ year, month: months[month - 1]!, value }));
    const years = [...new Set(cells.map(({ year }) => year))].toSorted((a, b) => a - b);
    const gained = cells.filter(({ value }) => value > 0).length;
    const title = `Months: ${gained} of ${cells.length} with a position gained`;
    const subtitle = 'return on equity, percent; green gained, orange lost';
    const marks = [
      plot.axisX({ label: null, tickSize: 0 }),
      plot.axisY({ label: null, tickSize: 0, tickFormat: (year: number) => String(year) }),
      plot.cell(cells, {
        x: 'month',
        y: 'year',
        inset: 1,
        fill: ({ value }: { value: number }) => (value > 0 ? colors.holds : colors.eventDay),
        fillOpacity: ({ value }: { value: number }) => 0.12 + 0.7 * (Math.abs(value) / (most || 1)),
      }),
      plot.text(cells, {
        x: 'month',
        y: 'year',
        text: ({ value }: { value: number }) => percentBare(value),
        fontSize: 9.5,
      }),
      namedReadouts(plot, cells, { x: 'month', y: 'year' }, ({ month, year, value }) => [
        `${month} ${year}`,
        `${percent(value)} of equity`,
      ]),
    ];
    return [
      {
        subject: 'monthly',
        name: [],
        alt: `${title}. Best month ${percent(Math.max(...cells.map(({ value }) => value)))}, worst ${percent(Math.min(...cells.map(({ value }) => value)))}.`,
        options: framed(plot, { title, subtitle }, marks, {
          marginLeft: 44,
          marginBottom: 26,
          height: 96 + 26 * years.length,
          color: { type: 'identity' },
          opacity: { type: 'identity' },
          x: { domain: months },
          y: { domain: years },
        }),
      },
    ];
  },
};
