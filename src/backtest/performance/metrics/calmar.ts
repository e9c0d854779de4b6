import { geometricAnnual } from '../ingredients/annual.ts';
import { deepest } from '../ingredients/under-water.ts';
import { type Metric, ratio } from '../metric.ts';

export const calmar: Metric = {
  unit: '1 a year',
  definition: 'annual-return over the size of max-drawdown',
  reference:
    'Young (1991), Calmar ratio: a smoother tool, Futures 20; Magdon-Ismail & Atiya (2004), Maximum drawdown, Risk 17',
  views: ['calendar'],
  measure: ({ curve, returns }) =>
    returns.length === 0
      ? { reason: 'no session' }
      : ratio(geometricAnnual(curve), -deepest(curve.equity), 'equity never fell'),
};
