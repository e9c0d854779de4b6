import type { CurveStatistic } from '../curve-statistic.ts';

export const significantShare: CurveStatistic = {
  name: 'Share of the specifications that are significant in the dominant direction',
  of({ estimates, directions }) {
    let known = 0;
    let up = 0;
    let down = 0;
    directions.forEach((direction, at) => {
      if (Number.isNaN(estimates[at]!)) return;
      known++;
      if (direction > 0) up++;
      if (direction < 0) down++;
    });
    return known === 0 ? Number.NaN : Math.max(up, down) / known;
  },
};
