import { colors, framed } from '../../charts/theme.ts';
import { tickLabels } from '../../charts/tick-labels.ts';
import { extentFromZero } from '../../extent.ts';
import { counted, share, units } from '../../numbers.ts';
import { dateAxis } from '../axes.ts';
import type { BacktestChart } from '../chart.ts';
import { dayReadouts } from '../day-readouts.ts';
import { thinned, utcDate } from '../days.ts';
import { capitalised } from '../words.ts';

/** How much was at risk, and in how many trades. */
export const exposure: BacktestChart = {
  name: 'Exposure',
  section: 'trades',
  explanation:
    'Value of all positions over equity at the close of each day, without their signs; in the subtitle how many trades were open at once at most. Where it is 0 the capital was in cash.',
  draw({ plot, result }) {
    const { date, exposure: gross, open_trades: open } = result.tables.equity.columns;
    const [[, most], [, trades]] = [extentFromZero(gross), extentFromZero(open)];
    const isDefined = !gross.some(Number.isNaN);
    if (most === 0) return [];
    const shown = thinned(gross).map((t) => ({ date: utcDate(date[t]!), gross: gross[t]! }));
    const held = open.reduce((days, value) => days + (value > 0 ? 1 : 0), 0);
    const title = `Exposure: ${isDefined ? `at most ${share(most)} of equity` : 'not defined where equity is 0 or less'}`;
    const subtitle = `at most ${counted(trades, 'trade')} at once; something held at ${share(held / open.length)} of closes`;
    const marks = [
      plot.gridY({ strokeOpacity: 0.12, ticks: 5 }),
      plot.axisY({ label: null, ticks: 5, tickSize: 0, text: tickLabels(share, units.percent.scale) }),
      dateAxis(plot),
      plot.areaY(shown, { x: 'date', y: 'gross', curve: 'step', fill: colors.path, fillOpacity: 0.5 }),
      plot.ruleY([0], { strokeOpacity: 0.5 }),
      dayReadouts(plot, date, (t) => [
        `${Number.isNaN(gross[t]!) ? 'equity 0 or less' : `${share(gross[t]!)} of equity`}, ${counted(open[t]!, 'trade')} open`,
      ]),
    ];
    return [
      {
        subject: 'exposure',
        name: [],
        alt: `${title}. ${capitalised(subtitle)}.`,
        options: framed(plot, { title, subtitle }, marks, { marginLeft: 64 }),
      },
    ];
  },
};
