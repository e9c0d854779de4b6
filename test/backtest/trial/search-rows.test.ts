import { expect, test } from 'vitest';
import { searchRows } from '../../../src/backtest/trial/search-rows.ts';
import { tryLuck } from '../../../src/backtest/trial/trial.ts';
import { plain } from '../made-up.ts';
import { ready, run } from './made-up.ts';

const data = ready();
const own = { luck: { draws: 199, seed: 2 }, variants: { 'exit.sessions': [1, 2, 5] } };
const trial = tryLuck({ ...plain, ...own }, run(own, data), data)!;

test('the search is told by every test of it, with the number of variants', () => {
  const rows = searchRows(trial);
  expect(rows.map(({ test }) => test)).toEqual([
    'best-alone',
    'reality-check',
    'superior-ability-lower',
    'superior-ability',
    'superior-ability-upper',
    'probabilistic-sharpe',
    'deflated-sharpe',
    'plateau',
    'plateau',
    'walk-forward',
    'walk-forward',
  ]);
  for (const { n, metric } of rows.slice(0, 7)) expect([n, metric]).toEqual([3, expect.any(String)]);
});

test('the plateau is of a combination that is named, and its definition says so', () => {
  const found = { best: 0, value: 1, neighbours: 1, keeping: 1, share: 1, region: 1, variant: 1 };
  const rows = searchRows({ ...trial, search: { ...trial.search!, plateau: found } });
  const own = rows.filter(({ test }) => test === 'plateau');
  expect(own.map(({ variant }) => variant)).toEqual([2, 2]);
  for (const { definition } of own) expect(definition).toContain('of the values tried');
});

test('what is not defined is a row with a reason, and without a search there are none', () => {
  const reason = 'equity is missing on some session';
  const rows = searchRows({ ...trial, search: { ...trial.search!, verdict: { reason } } });
  expect(rows[0]).toMatchObject({ test: 'reality-check', reason });
  expect(searchRows({ ...trial, search: undefined })).toEqual([]);
});

test('the bounds of Hansen’s test lie on either side of it', () => {
  const p = Object.fromEntries(searchRows(trial).map(({ test, pValue }) => [test, pValue]));
  expect(p['superior-ability-lower']!).toBeLessThanOrEqual(p['superior-ability']!);
  expect(p['superior-ability']!).toBeLessThanOrEqual(p['superior-ability-upper']!);
});
