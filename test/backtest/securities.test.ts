import { expect, test } from 'vitest';
import { backtest, event, quotes } from './made-up.ts';

const run = (own: object) =>
  backtest(
    { shares: 'lots', ...own },
    [quotes('0981.HK', Array(20).fill(50))],
    [event(5, '0981.HK'), event(9, '0981.HK')],
  ).findings.filter(({ code }) => code === 'lot-unknown');

test('a board lot that nobody says is warned of once a security', () => {
  expect(run({})).toMatchObject([{ severity: 'warning', symbol: '0981.HK' }]);
  expect(run({})[0]!.message).toContain('write securities: { 0981.HK: { lot: 500 } } in the strategy');
});

test('one that is said, or that does not matter, is not', () => {
  expect(run({ securities: { '0981.HK': { lot: 500 } } })).toEqual([]);
  expect(run({ shares: 'whole' })).toEqual([]);
});
