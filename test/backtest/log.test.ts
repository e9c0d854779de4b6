import { expect, test } from 'vitest';
import type { Order } from '../../src/backtest/fills.ts';
import { emptyLog, logBlocked, logFill } from '../../src/backtest/log.ts';
import type { Candidate, Trade } from '../../src/backtest/trade.ts';

const candidate = {} as Candidate;
const trade = { candidate } as Trade;
const order = { shares: 100 } as Order;

test('a fill of fewer shares than were asked for is partial, and its value counts for the day', () => {
  const log = emptyLog();
  logFill(log, { order, trade, shares: 100, price: 2, rate: 0.5, day: 1 });
  logFill(log, { order, trade, shares: 40, price: 2, rate: 0.5, day: 1 });
  expect(log.orders.map(({ status, charges }) => [status, charges])).toEqual([
    ['filled', 0],
    ['partial', 0],
  ]);
  expect(log.tradedToday).toBe(140);
});

test('an order that was not filled has its reason and no price', () => {
  const log = emptyLog();
  logBlocked(log, order, candidate, undefined, 'no-price', 1);
  expect(log.orders).toMatchObject([{ status: 'blocked', reason: 'no-price', shares: 0, price: Number.NaN }]);
  expect(log.tradedToday).toBe(0);
});
