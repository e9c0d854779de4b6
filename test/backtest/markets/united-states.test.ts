import { expect, test } from 'vitest';
import { unitedStatesFees, unitedStatesTick } from '../../../src/backtest/markets/united-states.ts';
import { backtest, event, quotes, rows } from '../made-up.ts';

test('only sales are charged', () => {
  expect(unitedStatesFees.map(({ sides }) => sides)).toEqual(['sell']);
});

test('prices are in cents, below a dollar in hundredths of one (Rule 612)', () => {
  expect([35, 1, 0.9999, 0.3512].map(unitedStatesTick)).toEqual([0.01, 0.01, 0.0001, 0.0001]);
});

test('a share at 35.12 cents is bought and sold at that', () => {
  const result = backtest({ ticks: 'exchange' }, [quotes('S0', Array(20).fill(0.3512))], [event(5, 'S0')]);
  const prices = rows(result, 'orders').map(({ price }) => price);
  expect(prices).toEqual([0.3512, 0.3512]);
});
