import { describe, expect, test } from 'vitest';
import { runStudy } from '../../../src/study/run.ts';
import type { SettingsInput } from '../../../src/study/settings.ts';
import { rowsOf } from '../../../src/table/table.ts';
import { eventOn, market, studyOf } from '../made-up.ts';

const firms = 8;
const size = (i: number) => (i * 5) % 8;
/** Each firm jumps by its size on its event day, which firms share in pairs. */
const closes = market(21, firms, 120, (i, t) => (t === 60 + (i >> 1) ? 0.03 * size(i) : 0));
const events = Array.from({ length: firms }, (_, i) =>
  eventOn(60 + (i >> 1), `S${i}`, { event_id: `e${i}` }),
);
const characteristics = Array.from({ length: firms }, (_, i) => ({
  security: `S${i}`,
  size: size(i),
  twice: 2 * size(i),
}));

function crossSection(own: Partial<NonNullable<SettingsInput['crossSection']>>, more: object = {}) {
  const study = studyOf(closes, events, {
    characteristics,
    crossSection: { regressors: ['size'], ...own },
    ...more,
  });
  return rowsOf(runStudy(study).tables.cross_section);
}

describe('the cross-section of CARs', () => {
  const [constant, slope] = crossSection({});

  test('has a row for each model and term', () => {
    const rows = crossSection({}, { models: ['market-model', 'mean-adjusted'] });
    expect(rows.map(({ model, term }) => [model, term])).toEqual([
      ['market-model', 'constant'],
      ['market-model', 'size'],
      ['mean-adjusted', 'constant'],
      ['mean-adjusted', 'size'],
    ]);
    expect(constant).toMatchObject({ from: 0, to: 0, n: 8, clusters: 4, df: 6, reason: '' });
  });

  test('finds what moved the firms', () => {
    expect(slope!.estimate).toBeCloseTo(0.03, 2);
    expect(slope!.p_value).toBeLessThan(1e-4);
  });

  test('ranks the event day among all 30 of the estimation window, or its ten windows of three', () => {
    expect(slope).toMatchObject({ p_benchmarked: 1 / 31, reference_count: 30 });
    expect(crossSection({ window: [-1, 1] })[1]).toMatchObject({
      p_benchmarked: 1 / 11,
      reference_count: 10,
    });
  });

  test('clusters by event date', () => {
    const [, own] = crossSection({ covariance: 'cluster' });
    expect(own).toMatchObject({ estimate: slope!.estimate, df: 3 });
    expect(own!.std_error).not.toBe(slope!.std_error);
  });

  test('weighs by the inverse of the variance of each CAR', () => {
    const [, own] = crossSection({ weights: 'inverse-variance' });
    expect(own!.estimate).not.toBe(slope!.estimate);
    expect(own!.estimate).toBeCloseTo(0.03, 2);
  });

  test('follows the alternative of the study', () => {
    const [, own] = crossSection({}, { alternative: 'greater' });
    expect(own!.p_value).toBeCloseTo(Number(slope!.p_value) / 2, 14);
  });

  test('names what is collinear, in every row', () => {
    const rows = crossSection({ regressors: ['size', 'twice'] });
    expect(rows.map(({ reason, n }) => [reason, n])).toEqual(
      Array.from({ length: 3 }, () => ['collinear: twice is a combination of constant, size', 8]),
    );
    expect(rows.every(({ estimate, p_value }) => Number.isNaN(estimate) && Number.isNaN(p_value))).toBe(true);
  });

  test('leaves out observations without characteristics, and says when too few are left', () => {
    const few = characteristics.slice(0, 2);
    expect(crossSection({}, { characteristics: few })[0]).toMatchObject({
      n: 2,
      reason: '2 observations for 2 coefficients: there must be more observations than coefficients',
    });
    const other = [{ security: 'X', size: 1 }];
    expect(crossSection({}, { characteristics: other })[0]).toMatchObject({
      n: 0,
      reason: '0 observations for 2 coefficients: there must be more observations than coefficients',
    });
  });

  test('has no rows where none is asked for', () => {
    const { tables } = runStudy(studyOf(closes, events));
    expect(tables.cross_section.length).toBe(0);
  });
});
