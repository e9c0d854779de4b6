import { describe, expect, test } from 'vitest';
import { runStudy } from '../../../src/study/run.ts';
import { rowsOf } from '../../../src/table/table.ts';
import { eventOn, market, studyOf } from '../made-up.ts';

/** Ten dates; S0 moves by 30 % on the first of them. */
const closes = market(10, 3, 160, (security, session) => (session === 60 && security === 0 ? 0.3 : 0));
const events = Array.from({ length: 10 }, (_, i) =>
  eventOn(60 + 7 * i, i % 2 === 0 ? 'S0 S1' : 'S2', { event_id: `e${i}`, group: i === 0 ? 'first' : '' }),
);
const run = (own = {}) =>
  runStudy(studyOf(closes, events, { adjust: ['max-t', 'bonferroni'], ...own })).tables;
const tables = run({ models: ['market-model', 'mean-adjusted'] });
const windows = rowsOf(tables.windows);

describe('p-values against the largest statistic', () => {
  test('of windows find a move of 30 % beyond anything drawn, and little else', () => {
    const found = windows.filter(({ p_max_t }) => Number(p_max_t) <= 0.01);
    expect(new Set(found.map(({ observation }) => observation))).toEqual(new Set(['e0:S0']));
    expect(Math.min(...windows.map(({ p_max_t }) => Number(p_max_t)))).toBe(1 / 1000);
  });

  test('fall as statistics rise in size, and are no smaller than the share a single one would have', () => {
    const ordered = windows.toSorted((a, b) => Math.abs(Number(a.scar)) - Math.abs(Number(b.scar)));
    ordered.slice(1).forEach((row, i) => {
      expect(Number(row.p_max_t)).toBeLessThanOrEqual(Number(ordered[i]!.p_max_t));
    });
  });

  test('of tests are told for the two whose t is resampled, and for groups of several dates', () => {
    const told = rowsOf(tables.tests).filter(({ p_max_t }) => !Number.isNaN(p_max_t));
    expect(new Set(told.map(({ test: id }) => id))).toEqual(new Set(['bmp-t', 'cross-sectional-t']));
    expect(new Set(told.map(({ group }) => group))).toEqual(new Set(['all']));
  });

  test('of tests are one of the draws at least, and mostly less strict than Bonferroni', () => {
    const told = rowsOf(tables.tests).filter(({ test: id, group }) => id === 'bmp-t' && group === 'all');
    const milder = told.filter(({ p_max_t, p_bonferroni }) => Number(p_max_t) <= Number(p_bonferroni));
    expect(milder.length).toBeGreaterThan(told.length / 2);
  });

  test('are drawn as often as resampling is', () => {
    const few = rowsOf(run({ resampling: { draws: 19, methods: ['sign-flip'] } }).windows);
    expect(Math.min(...few.map(({ p_max_t }) => Number(p_max_t)))).toBe(1 / 20);
  });

  test('of tests that are not resampled are noted to be none', () => {
    const noted = (own: object) =>
      runStudy(studyOf(closes, events, { adjust: ['max-t'], ...own })).findings.flatMap(
        ({ code, message }) => (code === 'no-max-t' ? [message] : []),
      );
    expect(noted({ tests: ['sign-z'] })).toEqual([
      'p_max_t of tests is left empty: of bmp-t and cross-sectional-t alone the largest statistic is resampled, and tests names neither',
    ]);
    expect(noted({ tests: ['sign-z', 'bmp-t'] })).toEqual([]);
    expect(noted({ tests: ['sign-z'], tables: ['windows'] })).toEqual([]);
    expect(noted({ tests: ['sign-z'], adjust: ['holm'] })).toEqual([]);
  });

  test('are the same bits every time', () => {
    expect(run({ models: ['market-model', 'mean-adjusted'] }).windows).toEqual(tables.windows);
  });
});
