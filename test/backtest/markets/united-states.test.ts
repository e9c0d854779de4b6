import { expect, test } from 'vitest';
import { feesOn } from '../../../src/backtest/costs/fees.ts';
import { unitedStatesFees, unitedStatesTick } from '../../../src/backtest/markets/united-states.ts';
import { parseDay } from '../../../src/time/day.ts';
import { backtest, event, quotes, rows } from '../made-up.ts';

test('only sales are charged', () => {
  expect(unitedStatesFees.map(({ sides }) => sides)).toEqual(['sell']);
});

test.each([
  ['2008-03-31', undefined],
  ['2008-04-01', 5.6],
  ['2010-01-14', 25.7],
  ['2010-01-15', 12.7],
  ['2010-04-01', 16.9],
  ['2011-01-20', 16.9],
  ['2011-01-21', 19.2],
  ['2012-02-20', 19.2],
  ['2012-02-21', 18],
  ['2012-11-15', 22.4],
  ['2014-03-17', 17.4],
  ['2014-03-18', 22.1],
  ['2025-05-13', 27.8],
  ['2025-05-14', 0],
])('a million sold on %s is charged %s dollars, as SEC and FINRA gave notice', (date, fee) => {
  const sale = { value: 1_000_000, isSale: true, day: parseDay(date)!, exempt: [] };
  expect(feesOn(sale, unitedStatesFees)).toEqual(
    fee === undefined ? undefined : [{ name: 'sec_fee', amount: fee }],
  );
});

test('prices are in cents, below a dollar in hundredths of one (Rule 612)', () => {
  expect([35, 1, 0.9999, 0.3512].map(unitedStatesTick)).toEqual([0.01, 0.01, 0.0001, 0.0001]);
});

test('a share at 35.12 cents is bought and sold at that', () => {
  const result = backtest({ ticks: 'exchange' }, [quotes('S0', Array(20).fill(0.3512))], [event(5, 'S0')]);
  const prices = rows(result, 'orders').map(({ price }) => price);
  expect(prices).toEqual([0.3512, 0.3512]);
});
