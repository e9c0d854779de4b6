import { expect, test } from 'vitest';
import { tradedIn } from '../../../src/report/backtest/traded.ts';
import { told, untried } from './made-up.ts';

const symbols = (result: Parameters<typeof tradedIn>[0]) => tradedIn(result).map(({ symbol }) => symbol);

test('the securities that were traded are told from those hedged with and those without prices', () => {
  expect(symbols(told())).toEqual(['S0', 'S1']);
  expect(symbols(untried({ hedge: { symbol: 'MKT', beta: 1 } }))).toEqual(['S0', 'S1']);
});

test('a security is among them where every order for it was blocked', () => {
  const none = untried({ side: 'short', shortSales: 'none' });
  expect(none.counts.executed).toBe(0);
  expect(symbols(none)).toEqual(['S0', 'S1']);
});
