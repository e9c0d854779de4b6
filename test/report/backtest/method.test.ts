import { describe, expect, test } from 'vitest';
import { checkStrategy, type Strategy, strategySchema } from '../../../src/backtest/strategy.ts';
import { methodItems } from '../../../src/report/backtest/method.ts';
import { told, untried } from './made-up.ts';

test('the method says rules, side, legal entry, costs and securities', () => {
  const text = methodItems(told()).join('\n');
  expect(text).toContain('No entry comes before the first price that could be had');
  expect(text).toContain('Slippage: 0.05 % of the price, on every fill; commission: 0.1 % of value.');
  expect(text).toContain('Securities: ');
  expect(methodItems(untried({ stop: 0.05 })).join('\n')).toContain('before that at a loss of 5 % (stop),');
});

test('a strategy without the fees of the exchanges says so', () => {
  const text = methodItems(untried({ costs: { exchangeFees: false } })).join('\n');
  expect(text).toContain('Without the fees of the exchanges. Slippage: 0.05 %');
});

test('a strategy of one’s own is told by its name', () => {
  const decide = () => 1 as const;
  const side = { name: 'mine', meaning: 'always', reference: 'own', decide };
  expect(methodItems(untried({ side })).join('\n')).toContain('Side: mine, a function');
});

/** Of every key a value that is not its default; what luck and variants found has sections of its own. */
const others: Required<Omit<Strategy, 'luck' | 'variants'>> = {
  capital: 5,
  currency: 'EUR',
  rates: { JPY: 0.5 },
  side: 'short',
  entry: { at: 'close' },
  exit: { sessions: 9, at: 'open' },
  unknownTime: 'during',
  sizing: { by: 'shares', value: 7 },
  overlap: 'extend',
  maxConcurrent: 4,
  maxPerSecurity: 4,
  leverage: 3,
  stop: 0.04,
  target: 0.04,
  trailingStop: 0.04,
  timeStop: { sessions: 2, unless: 0.01 },
  stopsFrom: 'last-close',
  hedge: { beta: 1 },
  rebalance: 'daily',
  costs: { exchangeFees: false },
  slippage: { rate: 0.004 },
  borrow: 0.04,
  shares: 'fractional',
  ticks: 'none',
  priceLimits: 'none',
  settlement: 'none',
  shortSales: 'none',
  volumeCap: 0.04,
  blocked: { action: 'carry' },
  securities: { S0: { lot: 4 } },
};

describe('the method of a backtest', () => {
  const usual = untried({ stop: 0.05, sizing: { by: 'fraction', value: 0.1 } });
  /** As though a strategy had been run: what it did is nothing to its method. */
  const methodOf = (own: Strategy) => {
    const strategy = checkStrategy({ stop: 0.05, sizing: { by: 'fraction', value: 0.1 }, ...own }).value!;
    return methodItems({ ...usual, strategy, currency: strategy.currency ?? 'USD' }).join('\n');
  };

  test.each(Object.entries(others))('tells %s', (key, value) => {
    expect(methodOf({ [key]: value })).not.toBe(methodOf({}));
  });

  test('is asked about every key there is', () => {
    expect([...Object.keys(others), 'luck', 'variants'].toSorted()).toEqual(
      Object.keys(strategySchema.shape).toSorted(),
    );
  });
});
