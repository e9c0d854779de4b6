import { describe, expect, test } from 'vitest';
import type { BacktestResult } from '../../../src/backtest/result.ts';
import { searchSaid } from '../../../src/report/backtest/search-sentences.ts';
import { told, untried } from './made-up.ts';

const result = told();
type Luck = BacktestResult['tables']['luck'];

/** The made-up search with other numbers in some rows of its tests. */
function saidWith(
  changes: Record<string, Record<string, number | string>>,
  alone?: readonly number[],
): string {
  const { luck, variants } = result.tables;
  const changed = <T>(name: string, values: Iterable<T>): T[] =>
    Array.from(values, (value, row) => (changes[luck.columns.test[row]!]?.[name] as T | undefined) ?? value);
  const { value, p_value, draws, variant, n, reason } = luck.columns;
  const columns: Luck['columns'] = {
    ...luck.columns,
    value: Float64Array.from(changed('value', value)),
    p_value: Float64Array.from(changed('p_value', p_value)),
    draws: Float64Array.from(changed('draws', draws)),
    variant: Float64Array.from(changed('variant', variant)),
    n: Float64Array.from(changed('n', n)),
    reason: changed('reason', reason),
  };
  const p_drawn = alone === undefined ? variants.columns.p_drawn : Float64Array.from(alone);
  const tables = {
    ...result.tables,
    luck: { ...luck, columns },
    variants: { ...variants, columns: { ...variants.columns, p_drawn } },
  };
  return searchSaid({ tables }).join('\n');
}

const white = { variant: 2, value: 1, p_value: 0.0641, draws: 999 };
const hansen = { variant: 2, value: 1, p_value: 0.1221, draws: 999 };
const alone = [0.5, 0.0611, 0.02, 0.5, 0.5, 0.5];

describe('the best of the variants', () => {
  test('has its p-value alone and after the search by the same draws', () => {
    expect(saidWith({ 'reality-check': white, 'superior-ability': hansen }, alone)).toContain(
      '6 variants tried, judged by the same draws of blocks of sessions. The best, variant 2, has p = 0.0611 had it been the only one; after the search, p = 0.0641 by White’s reality check and p = 0.1221 by Hansen’s test.',
    );
  });

  test('is one for each test where they differ, so that no search seems to help', () => {
    const other = { ...hansen, variant: 3, p_value: 0.036 };
    expect(saidWith({ 'reality-check': white, 'superior-ability': other }, alone)).toContain(
      'Variant 2 has the largest mean: p = 0.0611 had it been the only one; after the search, p = 0.0641 by White’s reality check. Variant 3 has the largest mean over its standard error: p = 0.0200 had it been the only one; after the search, p = 0.0360 by Hansen’s test.',
    );
  });

  test('has less than one draw where no draw is larger', () => {
    const never = { p_value: 0 };
    const said = saidWith(
      { 'reality-check': { ...white, ...never }, 'superior-ability': { ...hansen, ...never } },
      [0, 0, 0, 0, 0, 0],
    );
    expect(said.match(/p < 0\.0010/g)).toHaveLength(3);
    expect(said).not.toContain('0.0001');
  });

  test('is none where no mean is above 0', () => {
    const said = saidWith({ 'reality-check': { ...white, value: -1, p_value: 0.9 } });
    expect(said).toContain(
      '6 variants tried; none has a mean return a session above 0 (p = 0.9000 by White’s reality check).',
    );
    expect(said).not.toContain('only one');
  });
});

test('the deflated Sharpe ratio is of a variant that is named, and never certain', () => {
  const deflated = { 'deflated-sharpe': { variant: 4, value: 0.85 }, 'reality-check': white };
  expect(saidWith(deflated)).toContain(
    'Variant 4 has the largest Sharpe ratio. Its deflated Sharpe ratio is 85 %: the probability that its true Sharpe ratio beats the best of 6 skill-less tries.',
  );
  const certain = { ...deflated, 'deflated-sharpe': { variant: 4, value: 0.99999 } };
  expect(saidWith(certain)).toContain('ratio is above 99.9 %:');
});

describe('the neighbours of the best', () => {
  test('say a plateau or a spike where there are three or more', () => {
    expect(saidWith({ plateau: { value: 1, n: 3, reason: '' } }, alone)).toContain(
      '3 keep half of it: a plateau.',
    );
    expect(saidWith({ plateau: { value: 0, n: 3, reason: '' } }, alone)).toContain(
      'none keeps half of it: a spike.',
    );
    expect(saidWith({ plateau: { value: 1 / 3, n: 3, reason: '' } }, alone)).toContain(
      '1 keeps half of it: a spike.',
    );
  });

  test('are too few where there are fewer', () => {
    expect(saidWith({ plateau: { variant: 2, value: 1, n: 1, reason: '' } })).toContain(
      'Of the combinations, variant 2 has the largest mean net return; of 1 neighbour 1 keeps half of it: too few neighbours to tell',
    );
    expect(saidWith({ plateau: { variant: 2, value: Number.NaN, n: 0, reason: '' } })).toContain(
      'has the largest mean net return, and no neighbour by which',
    );
  });
});

test('one variant is no search', () => {
  const one = told({ luck: { draws: 199, seed: 7 }, variants: { 'exit.sessions': [3] } });
  expect(searchSaid(one)).toEqual([
    expect.stringMatching(
      /^1 variant, the strategy as written: no search to allow for\. Its mean return a session has p = 0\.\d{4} by draws of blocks of sessions\.$/,
    ),
  ]);
});

test('without variants nothing is said', () => {
  expect(searchSaid(untried())).toEqual([]);
});
