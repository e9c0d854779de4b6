import { describe, expect, test } from 'vitest';
import type { FactorSeries } from '../../src/prices/factors.ts';
import { priceSeries } from '../../src/prices/series.ts';
import { runStudy } from '../../src/study/run.ts';
import type { Study } from '../../src/study/study.ts';
import { rowsOf } from '../../src/table/table.ts';

const dates = Array.from({ length: 300 }, (_, i) =>
  new Date(Date.UTC(2025, 0, 1 + i)).toISOString().slice(0, 10),
);
const wave = (tempo: number) => dates.map((_, i) => Math.sin(i * i * tempo) / 100);
const price = priceSeries(
  'A',
  wave(0.9).map((move, i) => ({ date: dates[i]!, close: 100 * (1 + move) })),
);
const factors = (change: (column: Float64Array) => Float64Array = (column) => column): FactorSeries => ({
  source: 'factors.csv',
  days: price.days,
  columns: { mktrf: change(Float64Array.from(wave(1.7))), smb: Float64Array.from(wave(2.3)) },
});
const study = (model: string, series: FactorSeries): Study => ({
  prices: [price],
  events: [{ event_id: 'e', announced_at: '2025-10-01', security: 'A' }],
  factors: [series],
  models: [model],
  sessions: 'prices',
  returns: 'simple',
});

describe('factors in a study', () => {
  test('reach the model that names them', () => {
    const { tables } = runStudy(study('factors(mktrf, smb)', factors()));
    expect(rowsOf(tables.fits).map(({ term }) => term)).toEqual(['alpha', 'mktrf', 'smb']);
  });

  test('that no file has are asked for by name', () => {
    expect(() => runStudy(study('fama-french-3', factors()))).toThrow(
      'the factors of fama-french-3 must be in the factor files, got "mktrf, smb"; add rf, hml under `factors`',
    );
  });

  test('with a gap inside an estimation window shorten it, and are told of', () => {
    const gap = factors((column) => column.fill(Number.NaN, 100, 103));
    const { tables, findings } = runStudy(study('factors(mktrf)', gap));
    expect(rowsOf(tables.models)[0]!.observations).toBe(237);
    expect(findings).toMatchObject([
      { severity: 'warning', code: 'factor-gap', column: 'mktrf', date: '2025-04-11' },
    ]);
  });

  test('that are combinations of others leave the observation out, saying why', () => {
    const twice: FactorSeries = {
      ...factors(),
      columns: { mktrf: Float64Array.from(wave(1.7)), double: Float64Array.from(wave(1.7), (x) => 2 * x) },
    };
    expect(() => runStudy(study('factors(mktrf, double)', twice))).toThrow(
      /e:A is excluded: collinear-regressors \(double is a combination of alpha, mktrf\)/,
    );
  });

  test('that begin or end on a day without a session have no gap for it', () => {
    const saturdayFirst: FactorSeries = {
      source: 'factors.csv',
      days: Int32Array.of(price.days[0]! - 400, ...price.days),
      columns: { mktrf: Float64Array.from([0, ...wave(1.7)]) },
    };
    const { findings } = runStudy(study('factors(mktrf)', saturdayFirst));
    expect(findings).toEqual([]);
  });

  test('beside a security of another clock need an exchange of their own', () => {
    const hongKong = { ...study('factors(mktrf)', factors()), securities: { A: { exchange: 'XHKG' } } };
    expect(() => runStudy(hongKong)).toThrow(
      "factorExchange must be said, since A trades on XHKG, got nothing; write factorExchange: XHKG for factors of that market, or factorExchange: XNYS for New York's, which are then lagged",
    );
    expect(runStudy({ ...hongKong, factorExchange: 'XHKG' }).tables.fits.length).toBe(2);
  });
});
