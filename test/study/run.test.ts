import { describe, expect, test } from 'vitest';
import { QuestionError } from '../../src/errors/error.ts';
import { tests } from '../../src/inference/registry.ts';
import type { TestStatistic } from '../../src/inference/test-statistic.ts';
import { shelfOnDisk } from '../../src/io/work/shelf-on-disk.ts';
import type { ExpectedReturnModel } from '../../src/models/model.ts';
import { models } from '../../src/models/registry.ts';
import type { StudyResult } from '../../src/study/result.ts';
import { everything, joinedStudy, registriesOf, runStudy, toldStudy } from '../../src/study/run.ts';
import { piecesOf } from '../../src/table/pieced-table.ts';
import { schemas } from '../../src/table/schemas.ts';
import { rowsOf } from '../../src/table/table.ts';
import { eventOn, market, studyOf } from './made-up.ts';
import { blocksOf, severalEvents } from './several-blocks.ts';

/** The models that need no factors. */
const modelIds = Object.entries<ExpectedReturnModel>(models).flatMap(([id, { subtracts, regressors }]) => {
  const series = [
    ...regressors.map((regressor) => regressor.series),
    ...(subtracts === undefined ? [] : [subtracts]),
  ];
  return series.every((name) => name === 'constant' || name === 'benchmark')
    ? [id as keyof typeof models]
    : [];
});
const names = Array.from({ length: 30 }, (_, i) => `S${i}`);

/** Thirty securities that rise by 10 % on session 60, all on the same day. */
const risen = studyOf(
  market(6, 30, 120, (_, session) => (session === 60 ? 0.1 : 0)),
  [eventOn(60, names.join(' '), { event_id: 'rise' })],
  { models: modelIds },
);
const result = runStudy(risen);

describe('thirty securities that rise by 10 % on day 0', () => {
  test('have an average abnormal return of about 10 % that day and about nothing on others', () => {
    for (const { day, aar, positive } of rowsOf(result.tables.averages)) {
      expect(Number(aar)).toBeCloseTo(day === 0 ? 0.1 : 0, 1);
      if (day === 0) expect(positive).toBe(1);
    }
  });

  // A portfolio in calendar time has one day of its own on a single day, and so no statistic.
  const daily = Object.entries<TestStatistic>(tests).flatMap(([id, { measures }]) =>
    measures.includes('AAR') && !id.startsWith('calendar-time') ? [id] : [],
  );
  const cases = modelIds.flatMap((model) => daily.map((id) => [model, id] as const));

  test.each(cases)('%s: %s differs by day and peaks on day 0', (model, id) => {
    const rows = rowsOf(result.tables.tests).filter(
      (row) => row.model === model && row.test === id && row.measure === 'AAR',
    );
    expect(rows.map(({ from }) => from)).toEqual([-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5]);
    const statistics = new Map(rows.map(({ from, statistic }) => [Number(from), Number(statistic)]));
    const dayZero = statistics.get(0)!;
    for (const [day, statistic] of statistics) {
      expect(Number.isFinite(statistic)).toBe(true);
      if (day !== 0) expect(Math.abs(statistic)).toBeLessThan(dayZero);
    }
    // Signs of thirty can only be counted, and their ranks summed, so some days tie.
    const least = /sign/.test(id) ? 5 : statistics.size;
    expect(new Set(statistics.values()).size).toBeGreaterThanOrEqual(least);
  });
});

describe('a result', () => {
  test('is the same to the bit when the study is run again', () => {
    expect(runStudy(risen)).toEqual(result);
  });

  test('is plain data', () => {
    expect(structuredClone(result)).toEqual(result);
  });

  test('has every table there is, and no rows in those not asked for, events aside', () => {
    expect(Object.keys(result.tables)).toEqual(Object.keys(schemas));
    const { tables }: StudyResult = runStudy({ ...risen, tables: ['tests'] });
    for (const [name, table] of Object.entries(tables))
      expect(table.length > 0, name).toBe(name === 'tests' || name === 'events');
    expect(tables.tests).toEqual(result.tables.tests);
  });

  test('says the question in full, and the securities', () => {
    expect(result.settings.gaps).toBe('trade-to-trade');
    expect(result.securities).toHaveLength(31);
  });

  test('leaves the study as it was', () => {
    const study = structuredClone(risen);
    runStudy(study);
    expect(study).toEqual(risen);
  });
});

test('a BHAR is not cumulated twice', () => {
  const closes = { INDEX: [...market(7, 0, 120).INDEX!], S0: [] as number[] };
  closes.INDEX = closes.INDEX.map((close, t, all) => (t >= 60 && t <= 62 ? all[59]! : close));
  closes.S0 = market(8, 1, 120).S0!.slice();
  const base = closes.S0[59]!;
  [1.1, 1.21, 1.21].forEach((growth, i) => {
    closes.S0[60 + i] = base * growth;
  });
  const { windows } = runStudy(
    studyOf(closes, [eventOn(60, 'S0')], {
      windows: [
        [0, 0],
        [0, 1],
        [0, 2],
      ],
    }),
  ).tables;
  [0.1, 0.21, 0.21].forEach((bhar, row) => {
    expect(windows.columns.bhar[row]).toBeCloseTo(bhar, 13);
  });
});

test('the estimation window never holds a day of the event window', () => {
  const { models: estimations, abnormal_returns: days } = result.tables;
  const first = new Map<string, string>();
  for (const { observation, date } of rowsOf(days)) {
    if (!first.has(String(observation))) first.set(String(observation), String(date));
  }
  for (const { observation, estimation_start, estimation_end } of rowsOf(estimations)) {
    expect(String(estimation_start) < String(estimation_end)).toBe(true);
    expect(String(estimation_end) < first.get(String(observation))!).toBe(true);
  }
});

test('a caller’s own test and model stand beside those of the project', () => {
  const registries = {
    models: { ...models, mine: { ...models['mean-adjusted'], name: 'Mine' } },
    tests: { ...tests, 'my-t': tests['cross-sectional-t'] },
  };
  const own = runStudy({ ...risen, models: ['mine'], tests: ['my-t'] }, registries);
  const theirs = runStudy({ ...risen, models: ['mean-adjusted'], tests: ['cross-sectional-t'] });
  expect(own.tables.tests.columns.statistic).toEqual(theirs.tables.tests.columns.statistic);
});

test('a caller’s own test that gives no number, or no distribution, has a reason in the place of a p-value', () => {
  const given = (own: object) => {
    const statistic = () => ({ n: 3, estimate: 1, statistic: 2, distribution: { name: 'normal' }, ...own });
    const mine = { ...tests['cross-sectional-t'], statistic } as unknown as TestStatistic;
    const { columns } = runStudy({ ...risen, tests: ['mine'] }, { tests: { ...tests, mine } }).tables.tests;
    return [columns.reason[0], columns.p_value[0], columns.n[0]];
  };
  const none = ['the test gave no statistic', Number.NaN, 3];
  expect(given({ statistic: Number.NaN })).toEqual(none);
  // The mean over a deviation of 0.
  expect(given({ statistic: Number.POSITIVE_INFINITY })).toEqual(none);
  expect(given({ distribution: { name: 'normal', mean: 0, deviation: 0 } })).toEqual(none);
  expect(given({ distribution: { name: 'signed-rank', values: 2000 } })).toEqual(none);
  expect(given({ distribution: undefined })).toEqual(none);
  expect(given({ distribution: { name: 't', degreesOfFreedom: 0 } })).toEqual(none);
  expect(given({ distribution: { name: 'chi2' } })).toEqual(none);
  expect(given({})).toEqual(['', expect.closeTo(0.0455, 4), 3]);
});

test('a caller’s own test may keep what it is given of an observation', () => {
  const mine: TestStatistic<Float64Array[]> = {
    ...tests['cross-sectional-t'],
    empty: () => [],
    add: (kept, { values }) => void kept.push(values),
    join: (into, from) => void into.push(...from),
    statistic: (kept, cell) => {
      const sum = kept.reduce((total, values) => total + values[cell]!, 0);
      return { n: kept.length, estimate: sum / kept.length, reason: 'none' };
    },
  };
  const registries = { tests: { ...tests, mine: mine as TestStatistic } };
  const estimatesOf = (id: string) => {
    const { columns } = runStudy({ ...risen, tests: [id], tables: ['tests'] }, registries).tables.tests;
    return [...columns.estimate].map((estimate) => estimate.toFixed(12));
  };
  expect(estimatesOf('mine')).toEqual(estimatesOf('cross-sectional-t'));
});

test('a caller’s own model may keep the windows it is given', () => {
  const kept: { readonly returns: Float64Array; readonly sum: number }[] = [];
  const sumOf = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
  const fit: NonNullable<ExpectedReturnModel['fit']> = ({ returns }) => {
    kept.push({ returns, sum: sumOf(returns) });
    return { coefficients: Float64Array.of(0, 1), observations: 30, sigma: 0.01, degreesOfFreedom: 28 };
  };
  const mine: ExpectedReturnModel = { ...models['market-model'], subtracts: 'benchmark', fit };
  runStudy({ ...risen, models: ['mine'], tables: ['tests'] }, { models: { ...models, mine } });
  expect(kept.length).toBeGreaterThanOrEqual(30);
  for (const { returns, sum } of kept) expect(sumOf(returns)).toBe(sum);
});

test('a caller’s own model that gives no fit is told what a fit is', () => {
  const run = (fit: () => unknown) => {
    const mine = { ...models['market-model'], name: 'mine', fit } as unknown as ExpectedReturnModel;
    return () => runStudy({ ...risen, models: ['mine'] }, { models: { ...models, mine } });
  };
  const short = { coefficients: Float64Array.of(1), observations: 30, sigma: 1, degreesOfFreedom: 1 };
  expect(run(() => short)).toThrow(QuestionError);
  expect(run(() => short)).toThrow('fit of mine must return one coefficient a regressor, 2, got 1');
  expect(run(() => undefined)).toThrow('fit of mine must return one coefficient a regressor, 2, got nothing');
  expect(run(() => ({ coefficients: undefined }))).toThrow('2, got nothing');
  expect(run(() => ({ ...short, coefficients: Float64Array.of(0, 1) }))).not.toThrow();
});

test('a model named twice does not count its observations twice', () => {
  const run = () => runStudy({ ...risen, models: ['market-model', 'market-model'] });
  const n = () => Math.max(...run().tables.tests.columns.n);
  // Refused, or counted once: either is sound.
  let counted = 30;
  try {
    counted = n();
  } catch {}
  expect(counted).toBe(30);
});

describe('a study whose rows are put on a shelf', () => {
  const { ready, study, result } = severalEvents;

  test('on a disk has every table it has in memory', () => {
    const onDisk = toldStudy(joinedStudy(ready, blocksOf(ready), shelfOnDisk()));
    expect([...piecesOf(onDisk.tables.windows)]).toHaveLength(4);
    expect(onDisk).toEqual(result);
    expect(structuredClone(onDisk)).toEqual(result);
  });

  test('block by block has the rows of single observations it has in one block', () => {
    const { tables } = runStudy(study);
    for (const name of ['abnormal_returns', 'events', 'fits', 'windows'] as const)
      expect(result.tables[name]).toEqual(tables[name]);
  });
});

test('registries that are undefined are those of the package', () => {
  const none = { exchanges: undefined, models: undefined, tests: undefined };
  expect(registriesOf(none as object)).toEqual(everything);
  for (const absent of [undefined, null]) expect(registriesOf(absent)).toBe(everything);
  expect(registriesOf({ models: {} })).toEqual({ ...everything, models: {} });
  const asked = { ...risen, models: ['mean-adjusted'], tests: ['bmp-t'] };
  expect(runStudy(asked, none as object)).toEqual(runStudy(asked));
});
