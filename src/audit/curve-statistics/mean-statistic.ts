import type { CurveStatistic } from '../curve-statistic.ts';

/** Stouffer's Z over the specifications, but for the root of their number, which every draw shares. */
export const meanStatistic: CurveStatistic = {
  name: 'Mean statistic over the specifications',
  of({ statistics }, extremity) {
    let sum = 0;
    let known = 0;
    for (const statistic of statistics) {
      if (Number.isNaN(statistic)) continue;
      sum += statistic;
      known++;
    }
    return known === 0 ? Number.NaN : extremity(sum / known);
  },
};
