import { describe, expect, test } from 'vitest';
import { runStudy } from '../../../src/study/run.ts';
import { rowsOf } from '../../../src/table/table.ts';
import { eventOn, market, studyOf } from '../made-up.ts';

const closes = market(1, 3, 120);
const events = [eventOn(60, 'S0 S1', { event_id: 'a' }), eventOn(3, 'S0', { event_id: 'early' })];
const told = (own: object, given = closes) =>
  rowsOf(runStudy(studyOf(given, events, { tables: ['benchmarks', 'windows'], ...own })).tables.benchmarks);
const day = (rows: ReturnType<typeof told>) =>
  rows
    .filter(({ from, to }) => from === 0 && to === 0)
    .map((row) => `${row.observation} ${row.model} ${row.benchmark}`);

describe('benchmarks side by side', () => {
  test('are none where each security has one, of its own zone', () => {
    expect(told({})).toEqual([]);
  });

  test('are those of the security, its own first, or else those of the study', () => {
    const own = { benchmarks: ['S2'], securities: { S1: { benchmarks: ['S0', ['S0', 'S2']] } } };
    expect(day(told(own))).toEqual([
      'a:S0 market-model INDEX',
      'a:S0 market-model S2',
      'a:S1 market-model INDEX',
      'a:S1 market-model S0',
      'a:S1 market-model S0+S2',
      'early:S0 market-model INDEX',
      'early:S0 market-model S2',
    ]);
  });

  test('are never the security itself, nor its own benchmark twice', () => {
    expect(day(told({ benchmarks: ['S0', 'INDEX', 'S2'] })).filter((row) => row.startsWith('a'))).toEqual([
      'a:S0 market-model INDEX',
      'a:S0 market-model S2',
      'a:S1 market-model INDEX',
      'a:S1 market-model S0',
      'a:S1 market-model S2',
    ]);
  });

  test('are what the study with that benchmark finds, to the bit', () => {
    const rows = told({ benchmarks: ['S2'] }).filter(
      ({ benchmark, reason }) => benchmark === 'S2' && reason === '',
    );
    const { tables } = runStudy(studyOf(closes, events, { benchmark: 'S2' }));
    const fits = rowsOf(tables.fits).filter(({ term }) => term === 'beta');
    const windows = rowsOf(tables.windows);
    expect(rows).toHaveLength(windows.length);
    rows.forEach((row, i) => {
      const { car, std_error, scar, p_value, days, observation } = windows[i]!;
      const beta = fits.find((fit) => fit.observation === observation)!.estimate;
      expect(row).toMatchObject({ estimate: car, std_error, statistic: scar, p_value, days, beta });
    });
  });

  test('leave out models that take none, and tell why a model could not be estimated', () => {
    const rows = told({ models: ['mean-adjusted', 'market-adjusted'], benchmarks: ['S2'] });
    expect(new Set(rows.map(({ model }) => model))).toEqual(new Set(['market-adjusted']));
    const early = rows.filter(({ observation }) => observation === 'early:S0');
    expect(early[0]).toMatchObject({ reason: 'window-leaves-sample', estimate: Number.NaN });
  });

  test('in another zone say the lag, and have Dimson’s beta beside', () => {
    const { S2, ...others } = closes;
    const rows = told({ benchmarks: ['S2.HK'] }, { ...others, 'S2.HK': S2! });
    expect(day(rows).slice(0, 3)).toEqual([
      'a:S0 market-model INDEX',
      'a:S0 market-model S2.HK',
      'a:S0 dimson(1) S2.HK',
    ]);
    expect(rows.every(({ lag }) => lag === 0)).toBe(true); // Hong Kong closes before New York
  });
});
