import { describe, expect, test } from 'vitest';
import type { EventRow } from '../../../src/events/event.ts';
import { tests } from '../../../src/inference/registry.ts';
import type { TestStatistic } from '../../../src/inference/test-statistic.ts';
import { runStudy } from '../../../src/study/run.ts';
import { rowsOf } from '../../../src/table/table.ts';
import { eventOn, market, studyOf } from '../made-up.ts';

const closes = market(19, 5, 120);
const events = [
  eventOn(60, 'S0 S1', { event_id: 'a', group: 'near' }),
  eventOn(70, 'S2 S3', { event_id: 'b', group: 'far' }),
];
const rival = eventOn(61, 'S0', { event_id: 'r', kind: 'confounder' });
const tablesOf = (rows: readonly EventRow[], settings: object = {}) =>
  runStudy(studyOf(closes, rows, settings)).tables;
const known: Readonly<Record<string, TestStatistic>> = tests;
const estimatesMean = ({ test: id }: Record<string, string | number>) =>
  known[String(id)]!.estimates === undefined;
const headline = ({ test: id }: Record<string, string | number>) => id === 'cross-sectional-t';

describe('the result with and without confounded observations', () => {
  const tables = tablesOf([...events, rival]);
  const rows = rowsOf(tables.without_confounders);

  test('has a row of both samples for every window and test that judges it', () => {
    const near = rows.filter(headline).filter(({ group }) => group === 'all');
    expect(near.map(({ from, to, sample, n }) => [from, to, sample, n])).toEqual([
      [0, 0, 'all', 4],
      [0, 0, 'unconfounded', 3],
      [-1, 1, 'all', 4],
      [-1, 1, 'unconfounded', 3],
    ]);
    const judging = new Set(
      rowsOf(tables.tests)
        .filter((row) => row.measure === 'CAAR' && estimatesMean(row))
        .map((row) => row.test),
    );
    expect(new Set(rows.map((row) => row.test))).toEqual(judging);
  });

  test('with them is that of the study, to the bit', () => {
    const own = rowsOf(tables.tests).filter(({ measure }) => measure === 'CAAR');
    for (const row of rows.filter(({ sample }) => sample === 'all')) {
      const known = own.find(
        (one) =>
          one.group === row.group && one.test === row.test && one.from === row.from && one.to === row.to,
      )!;
      expect([row.estimate, row.statistic, row.p_value]).toEqual([
        known.estimate,
        known.statistic,
        known.p_value,
      ]);
    }
  });

  test('without them is that of a study that never had them, to the bit', () => {
    const clean = tablesOf([{ ...events[0]!, security: 'S1' }, events[1]!]).tests;
    const known = rowsOf(clean).filter(
      (row) => row.measure === 'CAAR' && row.group === 'all' && estimatesMean(row),
    );
    const found = rows.filter(({ sample, group }) => sample === 'unconfounded' && group === 'all');
    expect(found).toHaveLength(known.length);
    for (const row of found) {
      const one = known.find((own) => own.test === row.test && own.from === row.from && own.to === row.to)!;
      expect([row.n, row.estimate, row.statistic]).toEqual([one.n, one.estimate, one.statistic]);
    }
  });

  test('is told of the groups that have some, and of no other', () => {
    expect([...new Set(rows.map(({ group }) => group))]).toEqual(['all', 'near']);
  });

  test('says why a statistic is not defined', () => {
    const alone = rows
      .filter(headline)
      .find(({ group, sample }) => group === 'near' && sample === 'unconfounded')!;
    expect(alone).toMatchObject({ n: 1, statistic: Number.NaN });
    expect(alone.reason).not.toBe('');
  });
});

test('where nothing is confounded there is nothing to compare', () => {
  expect(tablesOf(events).without_confounders.length).toBe(0);
  expect(
    tablesOf([...events, eventOn(64, 'S0', { event_id: 'r', kind: 'confounder' })]).without_confounders
      .length,
  ).toBe(0);
});

test('the comparison is the same whatever the policy does', () => {
  const found = ['flag', 'exclude', 'cut-window', 'drop-days'].map(
    (policy) => tablesOf([...events, rival], { confounders: { policy } }).without_confounders,
  );
  for (const other of found) expect(other).toEqual(found[0]);
});

test('where every observation of a group is confounded none is left, and that is said', () => {
  const rows = rowsOf(tablesOf([...events, { ...rival, security: 'S0 S1' }]).without_confounders);
  const near = rows.filter(({ group, sample }) => group === 'near' && sample === 'unconfounded');
  expect(near.length).toBeGreaterThan(0);
  for (const row of near) expect(row).toMatchObject({ n: 0, reason: 'no observation is left' });
});

test('without a test that judges windows the cross-sectional t is taken', () => {
  const rows = rowsOf(tablesOf([...events, rival], { tests: [] }).without_confounders);
  expect([...new Set(rows.map((row) => row.test))]).toEqual(['cross-sectional-t']);
  expect(rows[0]).toMatchObject({ n: 4, sample: 'all', reason: '' });
});

test('with and without are CAARs, not what a test of calendar time estimates', () => {
  const rowsBy = (tests: readonly string[]) =>
    rowsOf(tablesOf([...events, rival], { tests }).without_confounders);
  const over = rowsBy(['calendar-time-t', 'lyon-barber-tsai-t', 'time-series-t']);
  expect(over).toEqual(rowsBy(['cross-sectional-t']));
  expect(rowsBy(['calendar-time-t', 'cross-sectional-t'])).toEqual(over);
});

test('what a confounded observation stood for stands for itself without it', () => {
  const later = eventOn(64, 'S0', { event_id: 'later' });
  const rows = rowsOf(
    tablesOf([...events, later, rival], { dependent: 'count-once', confounders: { window: [-1, 1] } })
      .without_confounders,
  );
  const counts = rows.filter(headline).filter(({ group, from }) => group === 'all' && from === 0);
  // a:S0 stands for later:S0; without a:S0 the later one counts itself: four observations either way.
  expect(counts.map(({ sample, n }) => [sample, n])).toEqual([
    ['all', 4],
    ['unconfounded', 4],
  ]);
  expect(counts[0]!.estimate).not.toBe(counts[1]!.estimate);
});
