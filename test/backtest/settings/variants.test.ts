import { expect, test } from 'vitest';
import { MOST_VARIANTS, variantFaults, variedKeys } from '../../../src/backtest/settings/variants.ts';
import { checkStrategy } from '../../../src/backtest/strategy.ts';

const faultsOf = (variants: unknown) => checkStrategy({ variants }).faults.map(({ message }) => message);

test('keys stand in the order written, with their values', () => {
  const { variants } = checkStrategy({ variants: { stop: ['none', 0.05], 'exit.sessions': [1, 2] } }).value!;
  expect(variedKeys(variants!).map(({ values }) => values.length)).toEqual([2, 2]);
});

test('more combinations than are run are refused with their number', () => {
  const many = Array.from({ length: 30 }, (_, i) => i + 1);
  expect(faultsOf({ 'exit.sessions': many, 'sizing.value': many })).toEqual([
    'variants must make at most 500 combinations, got 900; give fewer values of fewer keys',
  ]);
  expect(MOST_VARIANTS).toBe(500);
});

test('no key, an unknown key, a value twice and a value that is none are refused', () => {
  expect(faultsOf({})).toEqual([
    expect.stringContaining('variants must name a key and its values, got "none"'),
  ]);
  expect(faultsOf({ 'exit.session': [1] })).toEqual([
    expect.stringContaining('did you mean "exit.sessions"?'),
  ]);
  expect(faultsOf({ 'exit.sessions': [1, 1] })).toEqual([expect.stringContaining('be different values')]);
  expect(faultsOf({ stop: [-5] })).toHaveLength(1);
  const { faults } = checkStrategy({ variants: { stop: [0.05, 1], trailingStop: ['none', 2] } });
  expect(faults.map(({ column, message }) => [column, message])).toEqual([
    ['variants/stop/1', 'variants stop[1] must be less than 1, got 1'],
    ['variants/trailingStop/1', 'variants trailingStop[1] must be less than 1, got 2'],
  ]);
  expect(faultsOf({ side: [] })).toHaveLength(1);
  expect(variantFaults(undefined)).toEqual([]);
});

test('variants where luck is none would not be run, which is refused', () => {
  const variants = { 'exit.sessions': [1, 3], stop: ['none'] };
  expect(checkStrategy({ luck: 'none', variants }).faults.map(({ message }) => message)).toEqual([
    'variants must be left out where luck is none: they are run only where luck is asked, got "exit.sessions, stop"',
  ]);
  expect(checkStrategy({ luck: {}, variants }).faults).toEqual([]);
  expect(checkStrategy({ variants }).faults).toEqual([]);
});
