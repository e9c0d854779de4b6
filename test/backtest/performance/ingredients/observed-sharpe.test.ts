import { expect, test } from 'vitest';
import { factsByView } from '../../../../src/backtest/performance/facts.ts';
import { observedSharpe } from '../../../../src/backtest/performance/ingredients/observed-sharpe.ts';
import { defaultOptions } from '../../../../src/backtest/performance/options.ts';
import { curveOf, tradesOf } from '../made-up.ts';

const facts = factsByView(curveOf([0.01, 0.03]), tradesOf([0.02, 0.04]), {
  ...defaultOptions,
  riskFree: 0.01,
});

test('interest is taken from sessions, not from trades', () => {
  expect(observedSharpe(facts.calendar)).toMatchObject({ n: 2 });
  const [session, trade] = [facts.calendar, facts.trade].map(observedSharpe);
  expect(session).toHaveProperty('sharpe', expect.closeTo(0.01 / Math.sqrt(0.0002), 10));
  expect(trade).toHaveProperty('sharpe', expect.closeTo(0.03 / Math.sqrt(0.0002), 10));
});

test('one trade has none', () => {
  const { trade } = factsByView(curveOf([]), tradesOf([0.1]), defaultOptions);
  expect(observedSharpe(trade)).toEqual({ reason: 'fewer than two periods' });
});
