import { expect, test } from 'vitest';
import { jointSaid } from '../../src/report/joint-tests.ts';
import { resultOf } from './made-up.ts';

const row = {
  observation: 'v4:0981.HK',
  security: '0981.HK',
  model: 'market-model',
  term: 'joint',
  statistic: 9.37,
  df: 2,
  df2: 238,
  p_value: 0.0001,
};
const said = (...rows: readonly Readonly<Record<string, string | number>>[]) =>
  jointSaid(resultOf({ joint_tests: rows }));

test('event days of a security are told together, by F with its degrees of freedom', () => {
  expect(said(row, { ...row, term: 'event-day', statistic: 3 })).toEqual([
    'All event days of a security together: SMIC (0981.HK) F(2, 238) = 9.37, p = 0.0001.',
  ]);
});

test('under the first model alone, and only where the test is defined', () => {
  expect(said({ ...row, model: 'mean-adjusted' }, { ...row, statistic: Number.NaN })).toEqual([]);
});

test('several runs of days of one security are told apart by their first', () => {
  expect(said({ ...row, date: '2025-05-09' }, { ...row, date: '2026-04-24' })).toEqual([
    'All event days of a security together: SMIC (0981.HK) from 2025-05-09 F(2, 238) = 9.37, p = 0.0001; ' +
      'SMIC (0981.HK) from 2026-04-24 F(2, 238) = 9.37, p = 0.0001.',
  ]);
});

test('of many securities the first are told and the others counted', () => {
  expect(said(...Array.from({ length: 8 }, () => row))[0]).toMatch(/; 2 more in the table joint_tests\.$/);
});
