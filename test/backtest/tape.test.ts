import { expect, test } from 'vitest';
import { dateOf as dateOfSession, dayOf } from '../../src/backtest/tape.ts';
import { dateOf, weekdays } from '../study/made-up.ts';
import { bars, quotes, tape } from './made-up.ts';

test('prices stand on the sessions of the exchange, NaN where there was no trade', () => {
  const read = tape(bars('S0', [[1, 3, 1, 2, 10], undefined, [2, 4, 2, 3, 20]]), 'XNYS', 3);
  expect([...read.open]).toEqual([1, Number.NaN, 2]);
  expect([...read.high]).toEqual([3, Number.NaN, 4]);
  expect([...read.volume]).toEqual([10, Number.NaN, 20]);
  expect(read.market.sellsSameDay).toBe(true);
});

test('the factor is adjusted over raw: 1 where prices are not adjusted, NaN where that is not known', () => {
  expect([...tape(quotes('S0', [5, 6])).factor]).toEqual([1, 1]);
  const adjusted = tape(
    bars(
      'S0',
      [
        [10, 10, 10, 10],
        [10, 10, 10, 10],
      ],
      [9, Number.NaN],
    ),
  );
  expect([...adjusted.factor]).toEqual([0.9, Number.NaN]);
});

test('a session has its day and its date', () => {
  const { venue } = tape(quotes('S0', [5, 6]));
  expect([dayOf(venue, 1), dateOfSession(venue, 1)]).toEqual([weekdays(2)[1], dateOf(1)]);
});
