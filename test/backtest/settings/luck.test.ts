import { expect, test } from 'vitest';
import { luckAsked } from '../../../src/backtest/settings/luck.ts';
import { checkStrategy } from '../../../src/backtest/strategy.ts';

const faultsOf = (luck: unknown) => checkStrategy({ luck }).faults.map(({ message }) => message);

test('by default there are 999 draws, random dates and a walk forward', () => {
  expect(checkStrategy({ luck: {} }).value!.luck).toEqual({
    draws: 999,
    confidence: 0.95,
    placebo: true,
    walkForward: { trainDates: 10, testDates: 5, anchored: true },
  });
});

test('luck is not asked about where it is absent or none; variants ask', () => {
  expect(luckAsked(undefined, false)).toBeUndefined();
  expect(luckAsked('none', true)).toBeUndefined();
  expect(luckAsked(undefined, true)?.draws).toBe(999);
});

test('what is wrong is said', () => {
  expect(faultsOf({ draws: 10 })).toEqual([
    expect.stringMatching(/luck\/draws|luck\.draws|draws.* must .*99.*, got 10/),
  ]);
  expect(faultsOf({ draws: 1e12 })).toEqual(['luck draws must be at most 10000000, got 1000000000000']);
  expect(faultsOf({ drawz: 999 })).toEqual([expect.stringContaining('did you mean "draws"?')]);
  expect(faultsOf({ confidence: 95 })).toEqual([expect.stringContaining('got 95')]);
  expect(faultsOf('always')).toHaveLength(1);
});
