import { QuestionError } from '../../errors/error.ts';
import { type BacktestData, type BacktestOptions, backtestEvents } from '../backtest-events.ts';
import { compareLag, type LagComparison } from '../luck/lag-comparison.ts';
import { performanceOf } from '../performance/performance.ts';
import { checkStrategy, type Strategy } from '../strategy.ts';
import { runOnce } from './past.ts';

/**
 * What is left of a strategy that enters one session later: its telling metrics, and whether they are halved. A profit
 * that hangs on one fill is often one that looked ahead, and seldom one that can be had.
 *
 * @param strategy as of {@link backtestEvents}
 * @param data a study
 * @returns one a metric that tells, in every view it is given in
 * @throws QuestionError and DataError as {@link backtestEvents} does
 * @example
 * const { study } = await readStudy('data/study.yaml');
 * const strategy: Strategy = {
 *   side: 'drift',
 *   currency: 'HKD',
 *   rates: { USD: 7.8 },
 *   sizing: { by: 'fraction', value: 0.1 },
 * };
 * const compared = oneSessionLag(strategy, study);
 * compared.map(({ metric }) => metric); // ['sharpe', 'total-return', 'expectancy']
 */
export function oneSessionLag(
  strategy: Strategy,
  data: BacktestData,
  options: BacktestOptions = {},
): LagComparison[] {
  const { value, faults } = checkStrategy(strategy);
  if (value === undefined) throw new QuestionError(faults);
  const { offset, at, delay } = value.entry;
  const entry = { at, delay: delay + 1, ...(offset === undefined ? {} : { offset }) };
  const measured = (own: Strategy) => {
    const { curve, tradeList } = backtestEvents(runOnce(own), data, options);
    return performanceOf(curve, tradeList, options.measures);
  };
  return compareLag(measured(strategy), measured({ ...strategy, entry }));
}
