import { expect, test } from 'vitest';
import { hedge, windowFaults } from '../../../src/backtest/settings/hedge.ts';
import { checkStrategy } from '../../../src/backtest/strategy.ts';

test('a hedge is by default of estimated beta, over sixty sessions, and stays as it was opened', () => {
  expect(hedge.parse({})).toEqual({
    beta: 'ols',
    window: [-60, -1],
    minimumObservations: 30,
    rebalance: 'none',
  });
  expect(hedge.parse({ beta: 1 }).beta).toBe(1);
});

test('a window on which beta can never be estimated is refused; of a given beta none is', () => {
  const faultsOf = (given: object) => windowFaults(hedge.parse(given));
  expect(faultsOf({ window: [-10, -1] })).toMatchObject([
    {
      column: 'hedge/window',
      message:
        'hedge window must have at least 30 sessions, as minimumObservations asks, got 10; begin it sooner, or ask for fewer',
    },
  ]);
  expect(faultsOf({ window: [-30, -1] })).toEqual([]);
  expect(faultsOf({ window: [-10, -1], minimumObservations: 10 })).toEqual([]);
  expect(faultsOf({ window: [-10, -1], beta: 1 })).toEqual([]);
  expect(faultsOf({ window: [-1, -10] })).toEqual([]); // said with the data, as one that reaches into the event
  expect(windowFaults(undefined)).toEqual([]);
  expect(checkStrategy({ hedge: { window: [-10, -1] } }).faults).toHaveLength(1);
});
