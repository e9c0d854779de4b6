import { describe, expect, test } from 'vitest';
import { slippages } from '../../../src/backtest/slippage/registry.ts';
import { checkStrategy, type Strategy } from '../../../src/backtest/strategy.ts';
import { chargesSaid } from '../../../src/report/backtest/charges.ts';

const traded = [{ symbol: 'S0' }, { symbol: 'S1' }];
const said = (own: Strategy) => chargesSaid(checkStrategy(own).value!, traded);
const commission = (own: NonNullable<NonNullable<Strategy['costs']>['commission']>) =>
  said({ costs: { commission: own } }).split('commission: ')[1];

describe('slippage is told', () => {
  test('as exactly as it was written, with the fills it is of', () => {
    expect(said({ slippage: { rate: 0.00025 } })).toBe(
      'Slippage: 0.025 % of the price, on every fill; commission: none',
    );
    expect(said({ slippage: { model: 'spread', rate: 0.001, sides: 'entry' } })).toContain(
      'half of a spread of 0.1 % of the price, on entries',
    );
    expect(said({ slippage: { model: 'square-root', rate: 0.5, window: 30, sides: 'exit' } })).toContain(
      'Slippage: 0.5 times the volatility of a session times the root of the shares over the mean volume, volatility and volume of the 30 sessions before, on exits',
    );
  });

  test('whatever its model, and as none where there is none', () => {
    for (const model of Object.keys(slippages) as (keyof typeof slippages)[])
      expect(said({ slippage: { model, rate: 0.25 } })).toMatch(
        /^Slippage: (?:0\.25 times|(?:half of a spread of )?25 %)/,
      );
    expect(said({})).toBe('Slippage: none; commission: none');
  });
});

test('a commission is told with all its parts, and none that it does not have', () => {
  expect(commission({ rate: 0.00025, perShare: 0.05, minimum: 50 })).toBe(
    '0.025 % of value and 0.05 a share, at least 50 an order, in the currency of the security',
  );
  expect(commission({ rate: 0, minimum: 10 })).toBe('10 an order, in the currency of the security');
  expect(commission({ perShare: 0.005 })).toBe('0.005 a share, in the currency of the security');
  expect(commission({ perShare: 1e-7 })).toContain('0.0000001 a share');
  expect(commission({ rate: 0.001 })).toBe('0.1 % of value');
});

test('borrowing is told where it costs anything, by security where one has its own', () => {
  expect(said({ borrow: 0.0275 })).toContain('; borrowing for short sales: 2.75 % a year of their value');
  expect(said({ securities: { S0: { borrow: 0.3 }, S1: {} } })).toContain(
    '0 % a year of their value, 30 % for S0',
  );
  expect(said({ securities: { MKT: { borrow: 0.3 } } })).not.toContain('borrowing');
});

test('costs that are counted more than once say so, and of what', () => {
  expect(said({ costs: { times: 2 } })).toMatch(/; these and the fees of the exchanges times 2$/);
  expect(said({ costs: { times: 1.5, exchangeFees: false } })).toMatch(/none; these times 1\.5$/);
});
