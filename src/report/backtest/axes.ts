import { tickLabels } from '../charts/tick-labels.ts';
import { axisMonth, dateInWords } from '../dates.ts';
import { extentFromZero } from '../extent.ts';
import { percent, units } from '../numbers.ts';
import type { Mark, Marks, Plot } from '../svg.ts';

/** An axis of dates, each tick with its month and year, and with its day where two are of one month. */
export function dateAxis(plot: Plot): Mark {
  return plot.axisX({
    label: null,
    tickSize: 3,
    ticks: 4,
    text: { transform: datesSaid },
  });
}

function datesSaid(ticks: readonly Date[]): string[] {
  const days = ticks.map((tick) => tick.toISOString().slice(0, 10));
  const months = days.map(axisMonth);
  return new Set(months).size === months.length ? months : days.map((day) => dateInWords(day, 'd MMM yyyy'));
}

/** A horizontal axis of returns. */
export function returnAxis(plot: Plot, values: readonly number[]): Marks {
  const [low, high] = extentFromZero(values);
  const ticks = high - low >= 0.043 ? 6 : 4; // so many in less would have decimals, and meet
  return [
    plot.gridX({ strokeOpacity: 0.12, ticks }),
    plot.axisX({ label: null, ticks, tickSize: 0, text: tickLabels(percent, units.percent.scale) }),
    plot.ruleX([0], { strokeOpacity: 0.5 }),
  ];
}
