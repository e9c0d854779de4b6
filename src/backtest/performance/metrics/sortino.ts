import { type Metric, ratio } from '../metric.ts';

export const sortino: Metric = {
  unit: '1 a year',
  definition: '√A·mean of (r − T)/√(mean of min(r − T, 0)²), over all n sessions, T the target',
  reference:
    'Sortino & Price (1994), Performance measurement in a downside risk framework, Journal of Investing 3',
  views: ['calendar'],
  measure({ returns, moments, curve, options }) {
    if (moments.n === 0) return { reason: 'no period' };
    const squares = returns.reduce((sum, value) => sum + Math.min(value - options.target, 0) ** 2, 0);
    const annual = (moments.mean - options.target) * Math.sqrt(curve.sessionsPerYear);
    return ratio(annual, Math.sqrt(squares / moments.n), 'no return is below the target');
  },
};
