import { describe, expect, test } from 'vitest';
import { contrasts, withoutSaid } from '../../src/report/without-confounders.ts';
import { resultOf, v4Tables } from './made-up.ts';

const model = 'market-model';
const row = (test: string, sample: string, n: number, own: object = {}) => ({
  group: 'all',
  model,
  test,
  sample,
  from: 0,
  to: 0,
  n,
  estimate: n / 100,
  statistic: n,
  p_value: 0.01,
  ...own,
});
const rows = ['bmp-t', 'cross-sectional-t'].flatMap((test, i) => [
  row(test, 'all', 3 + i),
  row(test, 'unconfounded', 2 + i),
]);
const advised = (test: string) =>
  resultOf({ ...v4Tables, without_confounders: rows, advice: [{ group: 'all', model, test }] });

describe('with and without', () => {
  test('is told by the test to read first', () => {
    expect(
      contrasts(advised('bmp-t')).map(({ all, unconfounded }) => [all.test, all.n, unconfounded.n]),
    ).toEqual([['bmp-t', 3, 2]]);
  });

  test('is told by the cross-sectional t where that is no test over a sample, or none is advised', () => {
    for (const result of [advised('sq'), resultOf({ ...v4Tables, without_confounders: rows })])
      expect(contrasts(result).map(({ all }) => all.test)).toEqual(['cross-sectional-t']);
  });

  test('is a sentence of the first window of the whole sample', () => {
    expect(withoutSaid(advised('bmp-t'))).toEqual([
      'Without confounded observations the CAAR over [0, 0] is +2.00 % over 2 (bmp-t = 2.00, p = 0.0100); with them +3.00 % over 3 (bmp-t = 3.00, p = 0.0100).',
    ]);
  });

  test('says why the sample is as large without them', () => {
    const said = (own: object) =>
      withoutSaid(
        resultOf({ ...v4Tables, without_confounders: [rows[0]!, row('bmp-t', 'unconfounded', 3, own)] }),
      )[0];
    expect(said({ estimate: 0.02 })).toMatch(/p = 0\.0100\): others of the firm count in their place\.$/);
    expect(said({})).toMatch(/p = 0\.0100\): another of the firm counts for each of them anyway\.$/);
  });

  test('says where none is left', () => {
    const none = [rows[0]!, row('bmp-t', 'unconfounded', 0, { estimate: Number.NaN, statistic: Number.NaN })];
    const result = resultOf({ ...v4Tables, without_confounders: none });
    expect(withoutSaid(result)[0]).toContain('is not known: none is left; with them +3.00 %');
  });

  test('is nothing where nothing is confounded', () => {
    expect(withoutSaid(resultOf(v4Tables))).toEqual([]);
    expect(contrasts(resultOf(v4Tables))).toEqual([]);
  });
});
