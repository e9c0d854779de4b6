import { expect, test } from 'vitest';
import { isNotMeasured } from '../../../src/backtest/performance/metric.ts';
import { placeboTrades } from '../../../src/backtest/trial/placebo-trades.ts';
import { run } from './made-up.ts';

const draws = { seed: 3, draws: 199 };

test('on the true dates the rule brings what the trades brought before costs', () => {
  const traded = run({ exit: { sessions: 3, at: 'close' } });
  const outcome = placeboTrades(traded, draws);
  if (isNotMeasured(outcome)) throw new Error(outcome.reason);
  const returns = traded.trades.map(({ stock, opening }) => stock.cashBase / opening.valueBase);
  const mean = returns.reduce((sum, value) => sum + value, 0) / returns.length;
  expect(outcome.n).toBe(12);
  expect(outcome.dates).toBe(12);
  expect(outcome.observed).toBeCloseTo(mean, 12);
});

test('a short side turns the sign, and the p-value is of the draws', () => {
  const [long, short] = (['long', 'short'] as const).map((side) => placeboTrades(run({ side }), draws));
  if (isNotMeasured(long!) || isNotMeasured(short!)) throw new Error('not measured');
  expect(short!.observed).toBeCloseTo(-long!.observed, 12);
  const better = long!.values.filter((value) => value >= long!.observed).length;
  expect(long!.pValues.greater).toBe((1 + better) / 200);
});

test('the same seed gives the same draws, another one others', () => {
  const traded = run();
  const valuesOf = (seed: number) => {
    const outcome = placeboTrades(traded, { ...draws, seed });
    return isNotMeasured(outcome) ? [] : [...outcome.values];
  };
  expect(valuesOf(1)).toEqual(valuesOf(1));
  expect(valuesOf(1)).not.toEqual(valuesOf(2));
});

test('without trades, or without room, it says why there is nothing', () => {
  const idle = run({ sizing: { by: 'notional', value: 1 } });
  expect(placeboTrades(idle, draws)).toEqual({ reason: 'nothing was traded' });
  const long = run({ exit: { sessions: 24, at: 'close' } });
  expect(placeboTrades(long, draws)).toEqual({ reason: 'the prices leave no room for random dates' });
});
