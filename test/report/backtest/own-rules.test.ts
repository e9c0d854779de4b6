import { describe, expect, test } from 'vitest';
import { checkStrategy, type Strategy } from '../../../src/backtest/strategy.ts';
import { ownRulesSaid } from '../../../src/report/backtest/own-rules.ts';

const exchanges = { '0981.HK': 'XHKG', '688981.SS': 'XSHG', NVDA: 'XNAS', '600000.SS': 'XSHG' };
const traded = Object.entries(exchanges).map(([symbol, exchange]) => ({
  symbol,
  name: symbol,
  exchange,
  currency: 'USD',
  issuer: symbol,
  benchmark: undefined,
}));
const said = (securities: NonNullable<Strategy['securities']>, own: Strategy = {}) =>
  ownRulesSaid(checkStrategy({ ...own, securities }).value!, traded);

test('what a strategy says of securities is told with their symbols', () => {
  const star = { listed: '2020-07-16', limit: 0.2, shortable: true };
  expect(said({ '0981.HK': { lot: 500, exempt: ['stamp_duty'] }, '688981.SS': star })).toBe(
    'As the strategy has it: 0981.HK in lots of 500, exempt from stamp duty; 688981.SS first traded on 2020-07-16, with price limits of 20 %, may be sold short.',
  );
});

test('where it says nothing but what borrowing costs, nothing is told', () => {
  expect(said({})).toBeUndefined();
  expect(said({ NVDA: { borrow: 0.01 } })).toBeUndefined();
});

describe('what is said and not kept is not told:', () => {
  test('of a security no order was for', () => {
    expect(said({ '^HSI': { lot: 50, shortable: false } })).toBeUndefined();
  });

  test('a lot where shares are not traded in lots', () => {
    expect(said({ NVDA: { lot: 100 } }, { shares: 'whole' })).toBeUndefined();
  });

  test('a limit and a first session where price limits are not kept', () => {
    const own = { '688981.SS': { limit: 0.2, listed: '2020-07-16' } };
    expect(said(own, { priceLimits: 'none' })).toBeUndefined();
  });

  test('a first session where none after it is free of a limit', () => {
    expect(said({ NVDA: { listed: '2020-07-16' } })).toBeUndefined();
    expect(said({ '600000.SS': { listed: '1999-11-10' } })).toBeUndefined();
    expect(said({ '688981.SS': { listed: '2020-07-16' } })).toContain('first traded on 2020-07-16');
  });

  test('an exemption where the exchange takes no fees', () => {
    const own = { '0981.HK': { exempt: ['stamp_duty'] } };
    expect(said(own, { costs: { exchangeFees: false } })).toBeUndefined();
  });

  test('that it may or may not be sold short where so it is with all', () => {
    expect(said({ NVDA: { shortable: true } })).toBeUndefined();
    expect(said({ NVDA: { shortable: false } })).toContain('NVDA may not be sold short');
    expect(said({ '688981.SS': { shortable: false } })).toBeUndefined();
    expect(said({ '688981.SS': { shortable: false } }, { shortSales: 'allowed' })).toContain('may not be');
    expect(said({ NVDA: { shortable: false } }, { shortSales: 'none' })).toBeUndefined();
  });
});
