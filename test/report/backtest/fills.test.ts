import { expect, test } from 'vitest';
import { checkStrategy, type Strategy } from '../../../src/backtest/strategy.ts';
import { fillsSaid } from '../../../src/report/backtest/fills.ts';

const said = (own: Strategy) => fillsSaid(checkStrategy(own).value!);

test('orders follow the rules of the exchange where nothing else is asked for', () => {
  expect(said({})).toBe(
    'Orders: ticks, price limits and the rule against selling on the day of purchase as the exchange has them; short sales where the exchange allows them; board lots, single shares where the lot is not known. An entry that cannot be filled is given up; an exit is tried again until it can be.',
  );
});

test('rules that are not kept are named', () => {
  expect(said({ ticks: 'none', settlement: 'none', shortSales: 'none', shares: 'fractional' })).toContain(
    'Orders: price limits as the exchange has them; without ticks or the rule against selling on the day of purchase; no short sales; any fraction of a share.',
  );
  expect(said({ ticks: 'none', priceLimits: 'none', settlement: 'none' })).toContain(
    'Orders: without ticks, price limits or the rule against',
  );
});

test('an order too large for its session and one that cannot be filled are told with what becomes of them', () => {
  expect(said({ volumeCap: 0.125, blocked: { action: 'carry', sessions: 3 } })).toContain(
    'is not known. An order is filled with at most 12.5 % of the volume of its session; the rest is an order that cannot be filled. An entry that cannot be filled is tried again for up to 3 sessions, though a short sale that is not allowed is given up at once; an exit',
  );
  expect(said({ blocked: { action: 'carry', sessions: 1 } })).toContain(
    'is tried again for one session, though',
  );
});
