import { expect, test } from 'vitest';
import { factsByView } from '../../../src/backtest/performance/facts.ts';
import { defaultOptions } from '../../../src/backtest/performance/options.ts';
import { curveOf, tradesOf } from './made-up.ts';

test('each view has the returns of its periods', () => {
  const facts = factsByView(
    { ...curveOf([0, 0.5, 0, 0]), exposure: Float64Array.of(0, 0, 1, 0, 0) },
    tradesOf([0.5, 0.1], { isOpen: Uint8Array.of(0, 1) }),
    defaultOptions,
  );
  expect([...facts.calendar.returns]).toEqual([0, 0.5, 0, 0]);
  expect([...facts.active.returns]).toEqual([0.5, 0]);
  expect([...facts.trade.returns]).toEqual([0.5]);
  expect(facts.active.moments).toMatchObject({ n: 2, mean: 0.25 });
});
