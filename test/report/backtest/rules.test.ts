import { expect, test } from 'vitest';
import { sizings } from '../../../src/backtest/sizing/registry.ts';
import type { Strategy } from '../../../src/backtest/strategy.ts';
import { rulesSaid } from '../../../src/report/backtest/rules.ts';
import { untried } from './made-up.ts';

test('the rules are said in one line', () => {
  expect(rulesSaid(untried())).toBe(
    'long · first legal open to the close 3 sessions later · USD 50,000 a trade · not hedged',
  );
  expect(rulesSaid(untried({ entry: { offset: 1, at: 'close', delay: 1 }, hedge: { beta: 1 } }))).toBe(
    'long · close of day 1, 1 session later to the close 3 sessions later · USD 50,000 a trade · hedged, beta 1',
  );
});

test('the size of a trade is said in words, whatever it goes by, and ols as what it is', () => {
  const said = (sizing: Strategy['sizing']) => rulesSaid(untried({ sizing, hedge: {} }));
  expect(said({ by: 'fraction', value: 0.125 })).toContain(
    ' · 12.5 % of equity a trade · hedged, beta by least squares',
  );
  expect(said({ by: 'shares', value: 1 })).toContain(' · 1 share a trade · ');
  expect(said({ by: 'shares', value: 2500 })).toContain(' · 2,500 shares a trade · ');
  expect(said({ by: 'shares', value: 0.125 })).toContain(' · 0.125 shares a trade · ');
  expect(said({ by: 'equal-risk', value: 0.00125 })).toContain(
    ' · 0.125 % of equity at risk in a trade, a standard deviation over its holding, from the 60 sessions before it, never more than the equity in it · ',
  );
  expect(said({ by: 'volatility-target', value: 0.1 })).toContain(
    ' · a volatility of 10 % a year by each trade, from the 60 sessions before it, never more than the equity in it · ',
  );
});

test('risk is told as what comes between the entry and the stop where there is one', () => {
  expect(rulesSaid(untried({ sizing: { by: 'equal-risk', value: 0.01 }, stop: 0.05 }))).toContain(
    ' · 1 % of equity at risk in a trade, down to its stop, never more than the equity in it · ',
  );
});

test('a small sum is not told as none', () => {
  const { strategy } = untried();
  const sizing = { ...strategy.sizing, value: 0.004 };
  expect(rulesSaid({ currency: 'HKD', strategy: { ...strategy, sizing } })).toContain(
    ' · HKD 0.004 a trade ',
  );
});

test('every way to size a trade has words', () => {
  const { strategy } = untried();
  const said = Object.keys(sizings).map((by) => {
    const sizing = { ...strategy.sizing, by: by as keyof typeof sizings };
    return rulesSaid({ currency: 'HKD', strategy: { ...strategy, sizing } });
  });
  expect(said.filter((rules) => rules.includes('sized by'))).toEqual([]);
});
