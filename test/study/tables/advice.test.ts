import { expect, test } from 'vitest';
import { tests } from '../../../src/inference/registry.ts';
import { runStudy } from '../../../src/study/run.ts';
import { rowsOf } from '../../../src/table/table.ts';
import { eventOn, market, studyOf } from '../made-up.ts';

const closes = market(24, 12, 120);
const apart = Array.from({ length: 12 }, (_, i) =>
  eventOn(55 + 2 * i, `S${i}`, { event_id: `e${i}`, group: i < 1 ? 'one' : '' }),
);
const advised = (events = apart, own: object = {}) =>
  rowsOf(runStudy(studyOf(closes, events, own)).tables.advice);

test('there is a row for each group and model', () => {
  const rows = advised(apart, { models: ['market-model', 'mean-adjusted'] });
  expect(rows.map(({ group, model, n }) => [group, model, n])).toEqual([
    ['all', 'market-model', 12],
    ['all', 'mean-adjusted', 12],
    ['one', 'market-model', 1],
    ['one', 'mean-adjusted', 1],
  ]);
  expect(rows[2]).toMatchObject({ test: 'sq', event_dates: 1, effective_n: 1, mean_correlation: Number.NaN });
});

test('what a test was chosen by is what the tests themselves go by', () => {
  const { tables } = runStudy(studyOf(closes, apart));
  const [row] = rowsOf(tables.advice);
  const cell = rowsOf(tables.tests).find(
    ({ group, test: id, measure, from, to }) =>
      group === 'all' && id === 'kolari-pynnonen-t' && measure === 'CAAR' && from === 0 && to === 0,
  )!;
  expect(row).toMatchObject({
    event_dates: 12,
    mean_correlation: cell.mean_correlation,
    effective_n: cell.effective_n,
    missing_share: 0,
    reference: tests[row!.test as keyof typeof tests].reference,
  });
  const scores = rowsOf(tables.abnormal_returns)
    .filter(({ day }) => day === 0)
    .map((one) => Number(one.statistic));
  const mean = scores.reduce((sum, value) => sum + value / 12, 0);
  const squares = scores.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  expect(row!.variance_ratio).toBeCloseTo(squares / 11, 10);
});

test('an event window without day 0 has nothing to say of how much day 0 varies', () => {
  for (const window of [
    [-9, -2],
    [2, 5],
  ])
    expect(advised(apart, { eventWindow: window, windows: [window] })[0]!.variance_ratio).toBeNaN();
  const { variance_ratio } = advised()[0]!;
  for (const eventWindow of [
    [-2, 0],
    [0, 3],
  ])
    expect(advised(apart, { eventWindow, windows: [[0, 0]] })[0]!.variance_ratio).toBe(variance_ratio);
});

test('r̄ is the same without a test that allows for it', () => {
  const [row] = advised(apart, { tests: ['sign-z'] });
  const { mean_correlation, effective_n } = advised()[0]!;
  expect(row).toMatchObject({ mean_correlation, effective_n });
  expect(advised(apart, { tests: ['sign-z'], smallSampleLimit: 3 })[0]!.mean_correlation).toBeNaN();
});

test('two securities of one date that move as one are read as a portfolio', () => {
  const twins = { ...closes, S1: closes.S0!.map((close, t) => close * (1 + 1e-5 * (t % 3))) };
  const [row] = rowsOf(runStudy(studyOf(twins, [eventOn(60, 'S0 S1')])).tables.advice);
  expect(row).toMatchObject({ test: 'portfolio-sq', n: 2, event_dates: 1 });
  expect(row!.effective_n).toBeLessThan(1.1);
});

test('the share of missing event days is counted', () => {
  const gap = { ...closes, S0: closes.S0!.map((close, t) => (t === 56 ? Number.NaN : close)) };
  const [row] = rowsOf(runStudy(studyOf(gap, apart)).tables.advice);
  expect(row!.missing_share).toBeCloseTo(1 / (12 * 11), 14);
});

test('an observation without a price in the first window does not count', () => {
  const [first, second, third] = apart;
  const study = studyOf(closes, [first!, second!, third!], {
    windows: [[0, 0]],
    eventDay: { suspended: 'keep' },
  });
  const gap = study.prices.map((series) => {
    if (series.symbol !== 'S2') return series;
    const close = series.columns.close!.slice();
    close[59] = Number.NaN; // day 0 of the third
    return { ...series, columns: { ...series.columns, close } };
  });
  const [all] = rowsOf(runStudy({ ...study, prices: gap }).tables.advice);
  expect(all).toMatchObject({ n: 2, test: 'sq' });
});
