import { count, decimal, percent, percentBare, pValue } from '../numbers.ts';
import type { RowOf } from '../rows.ts';

type Measure = RowOf<'performance'>;

/** Shares and spreads: they have no direction, so no sign is said. */
const sizes: ReadonlySet<string> = new Set([
  'exposure-time',
  'gross-exposure-average',
  'gross-exposure-max',
  'hit-rate',
  'positive-sessions',
  'standard-deviation',
  'ulcer-index',
  'volatility',
]);

/** Decimals, in percent where the measure is a fraction, where two say too little or too much. */
const decimals: Readonly<Record<string, number>> = {
  'deflated-sharpe': 3,
  'holding-days': 1,
  mean: 4,
  'probabilistic-sharpe': 3,
  'sharpe-per-period': 4,
  'sharpe-std-error': 4,
  'standard-deviation': 4,
};

/** Units of what is counted. */
const counts: ReadonlySet<string> = new Set(['dates', 'periods', 'sessions', 'trades']);

/** A measure of performance as a table has it: every view of one measure in the same decimals. */
export function performanceFigure({
  metric,
  value,
  unit,
}: Pick<Measure, 'metric' | 'unit' | 'value'>): string {
  const digits = decimals[metric] ?? 2;
  if (metric === 'expectancy-p') return pValue(value);
  if (unit.startsWith('fraction'))
    return sizes.has(metric) ? `${percentBare(value, digits)} %` : percent(value, digits);
  return counts.has(unit) && metric !== 'concurrency-average' ? count(value) : decimal(value, digits);
}
