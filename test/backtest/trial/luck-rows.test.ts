import { expect, test } from 'vitest';
import { luckRows } from '../../../src/backtest/trial/luck-rows.ts';
import { tryLuck } from '../../../src/backtest/trial/trial.ts';
import { plain } from '../made-up.ts';
import { ready, run } from './made-up.ts';

const data = ready();
const trial = tryLuck(plain, run({ luck: { draws: 99, seed: 2 } }, data), data)!;

test('intervals come first, each with its definition and unit, then random dates', () => {
  const rows = luckRows(trial, 'USD');
  expect(rows.map(({ test, metric, unit }) => [test, metric, unit])).toEqual([
    ['event-date-bootstrap', 'mean-net-return', 'fraction'],
    ['event-date-bootstrap', 'mean-net-pnl', 'USD'],
    ['stationary-bootstrap', 'mean-session-return', 'fraction'],
    ['stationary-bootstrap', 'sharpe', '1'],
    ['stationary-bootstrap', 'total-return', 'fraction'],
    ['random-dates', 'mean-quoted-return', 'fraction'],
  ]);
  for (const { definition } of rows) expect(definition.length).toBeGreaterThan(30);
});

test('random dates that could not be drawn are a row with a reason', () => {
  const row = luckRows({ ...trial, placebo: { reason: 'no room' } }, 'USD').at(-1)!;
  expect(row).toMatchObject({ test: 'random-dates', reason: 'no room' });
  expect('value' in row).toBe(false);
});
