import { colors, framed, moveAxis } from '../../charts/theme.ts';
import { percent } from '../../numbers.ts';
import { usualVoice } from '../../voice.ts';
import { dateAxis } from '../axes.ts';
import type { BacktestChart } from '../chart.ts';
import { dayReadouts } from '../day-readouts.ts';
import { thinned, utcDate } from '../days.ts';
import { capitalised } from '../words.ts';

/** How far equity stood below its highest so far. */
export const underWater: BacktestChart = {
  name: 'Under water',
  section: 'result',
  explanation: 'How far equity stood below its highest so far, the capital included.',
  draw({ plot, result }) {
    const { date, drawdown } = result.tables.equity.columns;
    const worst = drawdown.reduce((least, value) => Math.min(least, value), 0);
    if (drawdown.length < 2 || worst === 0) return [];
    const shown = thinned(drawdown).map((t) => ({ date: utcDate(date[t]!), depth: drawdown[t]! }));
    const title = `Under water: at worst ${percent(worst)}`;
    const subtitle = 'equity below its highest so far';
    const marks = [
      moveAxis(plot, usualVoice),
      dateAxis(plot),
      plot.areaY(shown, { x: 'date', y: 'depth', fill: colors.eventDay, fillOpacity: 0.35 }),
      plot.lineY(shown, { x: 'date', y: 'depth', stroke: colors.eventDay, strokeWidth: 1.2 }),
      dayReadouts(plot, date, (t) => [`${percent(drawdown[t]!)} from the highest before`]),
    ];
    return [
      {
        subject: 'under-water',
        name: [],
        alt: `${title}. ${capitalised(subtitle)}.`,
        options: framed(plot, { title, subtitle }, marks, { marginLeft: 64 }),
      },
    ];
  },
};
