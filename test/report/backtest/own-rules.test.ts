import { expect, test } from 'vitest';
import { checkStrategy, type Strategy } from '../../../src/backtest/strategy.ts';
import { ownRulesSaid } from '../../../src/report/backtest/own-rules.ts';

const said = (securities: NonNullable<Strategy['securities']>) =>
  ownRulesSaid(checkStrategy({ securities }).value!.securities);

test('what a strategy says of securities is told with their symbols', () => {
  const star = { listed: '2020-07-16', limit: 0.2, shortable: false };
  expect(said({ '0981.HK': { lot: 500, exempt: ['stamp_duty'] }, '688981.SS': star })).toBe(
    'As the strategy has it: 0981.HK in lots of 500, exempt from stamp duty; 688981.SS first traded on 2020-07-16, with price limits of 20 %, may not be sold short.',
  );
});

test('where it says nothing but what borrowing costs, nothing is told', () => {
  expect(said({})).toBeUndefined();
  expect(said({ NVDA: { borrow: 0.01 } })).toBeUndefined();
});
