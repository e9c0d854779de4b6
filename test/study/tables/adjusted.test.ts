import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjustments } from '../../../src/inference/adjustment/registry.ts';
import { everything, runStudy } from '../../../src/study/run.ts';
import { checkSettings } from '../../../src/study/settings.ts';
import { adjustedWindows } from '../../../src/study/tables/adjusted.ts';
import { piecesOf } from '../../../src/table/pieced-table.ts';
import { rowsOf } from '../../../src/table/table.ts';
import { tablesNamed } from '../../io/made-up-tables.ts';
import { anyCuts, inPieces } from '../../table/pieces.ts';
import { eventOn, market, studyOf } from '../made-up.ts';
import { severalEvents } from '../several-blocks.ts';

const closes = market(10, 3, 120);
const events = [eventOn(60, 'S0 S1', { event_id: 'a', group: 'g' }), eventOn(70, 'S2', { event_id: 'b' })];
const run = (own = {}) =>
  runStudy(studyOf(closes, events, { models: ['market-model', 'mean-adjusted'], ...own })).tables;
const byDefault = run();
const all = run({ adjust: ['bonferroni', 'holm', 'hochberg', 'benjamini-hochberg', 'benjamini-yekutieli'] });

const fraction = (value: number) => Math.abs(value) % 1;

describe('adjusted p-values', () => {
  test('are those of Holm and Benjamini–Hochberg unless others are asked for', () => {
    const { p_holm, p_bh, p_bonferroni, p_by, p_hochberg, p_max_t } = byDefault.windows.columns;
    for (const asked of [p_holm, p_bh]) expect(asked.some(Number.isNaN)).toBe(false);
    for (const other of [p_bonferroni, p_by, p_hochberg, p_max_t])
      expect(other.every(Number.isNaN)).toBe(true);
    expect(run({ adjust: [] }).windows.columns.p_holm.every(Number.isNaN)).toBe(true);
  });

  test('of windows are for all observations, models and windows together', () => {
    const { p_value, p_holm } = all.windows.columns;
    expect(p_value).toHaveLength(3 * 2 * 2);
    expect(p_holm).toEqual(adjustments.holm.adjust(p_value));
  });

  test('of windows in pieces are those of the whole, and the pieces stay pieces', () => {
    const { settings } = severalEvents.result;
    fc.assert(
      fc.property(tablesNamed('windows'), anyCuts, (table, cuts) => {
        const raw = { ...table, columns: { ...table.columns, p_value: table.columns.p_value.map(fraction) } };
        const pieces = inPieces(raw, cuts);
        const adjusted = adjustedWindows(pieces, settings);
        expect([...piecesOf(adjusted)]).toHaveLength([...piecesOf(pieces)].length);
        expect(adjusted).toEqual(adjustedWindows(raw, settings));
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  test('of tests are for all models, measures and windows of a group and test', () => {
    const rows = rowsOf(all.tests).filter(({ group, test: id }) => group === 'all' && id === 'patell-z');
    expect(new Set(rows.map(({ model }) => model)).size).toBe(2);
    const raw = Float64Array.from(rows, ({ p_value }) => Number(p_value));
    for (const [id, column] of [
      ['bonferroni', 'p_bonferroni'],
      ['benjamini-yekutieli', 'p_by'],
    ] as const) {
      expect(Float64Array.from(rows, (row) => Number(row[column]))).toEqual(adjustments[id].adjust(raw));
    }
  });

  test('are missing where the raw one is', () => {
    const { p_value, p_bonferroni } = all.tests.columns;
    p_value.forEach((p, row) => {
      expect(Number.isNaN(p_bonferroni[row]!)).toBe(Number.isNaN(p));
    });
    expect(p_value.some(Number.isNaN)).toBe(true); // a group of two has no jackknife
  });

  test('are asked for by names there are', () => {
    const { faults } = checkSettings({ returns: 'simple', adjust: ['holms'] }, everything);
    expect(faults.map(({ message }) => message)).toEqual([
      'adjust[0] must be one of benjamini-hochberg, benjamini-yekutieli, bonferroni, hochberg, holm, max-t, got "holms"; did you mean "holm"?',
    ]);
  });
});
