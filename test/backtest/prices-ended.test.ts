import { expect, test } from 'vitest';
import { dateOf } from '../study/made-up.ts';
import { backtest, event, quotes } from './made-up.ts';

/** What is found of prices that end, of a security with so many closes beside one with 40. */
const ended = (closes: readonly number[], strategy: object = {}) =>
  backtest(
    { exit: { sessions: 5 }, ...strategy },
    [quotes('A', closes), quotes('B', Array(40).fill(50))],
    [event(3, 'A B'), event(15, 'A')],
  ).findings.filter(({ code }) => code === 'prices-ended');

test('a trade whose security has no more prices is told of, with its last session', () => {
  const [date, until] = [dateOf(17), dateOf(39)];
  const warning = {
    severity: 'warning',
    code: 'prices-ended',
    symbol: 'A',
    date,
    until,
    message: `A has no price after ${date}, so a trade that holds it stays open until ${until}, worth what it was then; give it prices up to the exit, or leave the event out`,
  };
  expect(ended(Array(18).fill(50))).toEqual([warning]);
  expect(ended([...Array(18).fill(50), ...Array(22).fill(Number.NaN)])).toEqual([warning]);
});

test('trades that were left before prices ended, or wait for their exit at the end of all prices, are not', () => {
  expect(ended(Array(30).fill(50))).toEqual([]);
  expect(ended(Array(40).fill(50), { exit: { sessions: 35 } })).toEqual([]);
});
