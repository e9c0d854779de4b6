import { expect, test } from 'vitest';
import { fractionFaults, percentNotes } from '../../../src/backtest/sizing/beyond-equity.ts';
import { checkStrategy, type Strategy } from '../../../src/backtest/strategy.ts';
import { backtest, event, walk } from '../made-up.ts';

const faults = (own: Strategy) => checkStrategy(own).faults.map(({ column, message }) => [column, message]);
const traded = (own: Strategy) => backtest(own, [walk('S0', 3, 120)], [event(90, 'S0')]);

test('a fraction of equity that is more than leverage lets be held is refused', () => {
  expect(faults({ sizing: { by: 'fraction', value: 10 } })).toEqual([
    [
      'sizing/value',
      'sizing value must be at most 1, the leverage, where trades are sized by fraction, got 10; it is a share of equity: 10 % is 0.1',
    ],
  ]);
  expect(faults({ sizing: { by: 'fraction', value: 1.5 }, leverage: 2 })).toEqual([]);
  expect(faults({ sizing: { by: 'fraction', value: 1 } })).toEqual([]);
  expect(fractionFaults({ sizing: { by: 'shares', value: 10, window: 60 }, leverage: 1 })).toEqual([]);
});

test('a fraction that is one variant of many is refused where it is written', () => {
  const luck = { draws: 99, placebo: false } as const;
  const sizing = { by: 'fraction', value: 0.1 } as const;
  expect(() => traded({ sizing, luck, variants: { 'sizing.value': [0.1, 5] } })).toThrow(
    'variant sizing.value 5: sizing value must be at most 1, the leverage',
  );
});

test('risk and volatility that look like percent are warned of: every trade is of all equity', () => {
  const warned = (sizing: NonNullable<Strategy['sizing']>) => {
    const result = traded({ sizing, shares: 'fractional', exit: { sessions: 5, at: 'close' } });
    const { entry_value } = result.tables.trades.columns;
    return [
      Math.round(entry_value[0]!),
      result.findings.flatMap(({ code, column }) => (code === 'size-in-percent' ? [column] : [])),
    ];
  };
  expect(warned({ by: 'equal-risk', value: 1 })).toEqual([1_000_000, ['sizing/value']]);
  expect(warned({ by: 'volatility-target', value: 20 })).toEqual([1_000_000, ['sizing/value']]);
  expect(warned({ by: 'equal-risk', value: 0.001 })[1]).toEqual([]);
});

test('the warning says what the number is taken for', () => {
  const sizing = { by: 'volatility-target', value: 10, window: 60 } as const;
  expect(percentNotes({ sizing })).toMatchObject([
    {
      severity: 'warning',
      message:
        'sizing value 10 of volatility-target is a fraction, not percent, and so large that trades are all of the whole equity, which is the most they may be: 10 % is 0.1',
    },
  ]);
  expect(percentNotes({ sizing: { ...sizing, value: 0.2 } })).toEqual([]);
  expect(percentNotes({ sizing: { ...sizing, by: 'notional', value: 1e6 } })).toEqual([]);
});
