import { expect, test } from 'vitest';
import { dateOf } from '../study/made-up.ts';
import { backtest, event, quotes } from './made-up.ts';

const smic = quotes('0981.HK', Array(40).fill(50));
const stale = (fx: ReturnType<typeof quotes>, session: number, rates: object = {}) =>
  backtest(
    {
      currency: 'USD',
      rates: { HKD: { series: 'USDHKD', invert: true }, ...rates },
      securities: { '0981.HK': { lot: 100 } },
    },
    [smic, fx],
    [event(3, '0981.HK'), event(session, '0981.HK')],
  ).findings.filter(({ code }) => code === 'stale-rate');

test('a fill converted at a rate that is more than ten days old is warned of, with the last one', () => {
  const until = dateOf(25);
  expect(stale(quotes('USDHKD', Array(8).fill(8)), 20)).toEqual([
    {
      severity: 'warning',
      code: 'stale-rate',
      symbol: 'USDHKD',
      date: dateOf(7),
      until,
      message: `fills in HKD, the last on ${until}, are converted at the rate of ${dateOf(7)}: USDHKD has none between; give it rates up to the fills`,
    },
  ]);
});

test('also where the rate has rows without a close', () => {
  const gap = quotes('USDHKD', [...Array(8).fill(8), ...Array(32).fill(Number.NaN)]);
  expect(stale(gap, 20)).toMatchObject([{ date: dateOf(7), until: dateOf(25) }]);
});

test('a rate that is eight days old, or a number, is not', () => {
  expect(stale(quotes('USDHKD', Array(8).fill(8)), 8)).toEqual([]);
  expect(stale(quotes('USDHKD', Array(8).fill(8)), 20, { HKD: 0.128 })).toEqual([]);
  expect(stale(quotes('USDHKD', Array(40).fill(8)), 20)).toEqual([]);
});
