import { describe, expect, test } from 'vitest';
import { runStudy } from '../../../src/study/run.ts';
import { rowsOf } from '../../../src/table/table.ts';
import { eventOn, market, studyOf } from '../made-up.ts';

const missing = Number.NaN;
const firms = 8;
const closes = market(22, firms, 120, (i, t) => (t === 60 + i && i % 2 === 0 ? 0.1 : 0));
const group = (i: number) => (i === 7 ? 'solo' : i % 2 === 0 ? 'makers' : 'buyers');
const events = Array.from({ length: firms }, (_, i) =>
  eventOn(60 + i, `S${i}`, { event_id: `e${i}`, group: group(i) }),
);
const compared = (own: object = {}) =>
  rowsOf(runStudy(studyOf(closes, events, own)).tables.group_comparisons);

describe('groups compared', () => {
  const rows = compared();
  const caar = (name: string) => {
    const { windows } = runStudy(studyOf(closes, events)).tables;
    const own = rowsOf(windows).filter(({ observation, from, to }) => {
      const i = Number(String(observation).split(':S')[1]);
      return group(i) === name && from === 0 && to === 0;
    });
    return own.reduce((sum, { car }) => sum + Number(car) / own.length, 0);
  };

  test('have a row for each model, window and pair of named groups', () => {
    expect(rows.map((row) => [row.from, row.to, row.group, row.other_group])).toEqual([
      [0, 0, 'buyers', 'makers'],
      [0, 0, 'buyers', 'solo'],
      [0, 0, 'makers', 'solo'],
      [-1, 1, 'buyers', 'makers'],
      [-1, 1, 'buyers', 'solo'],
      [-1, 1, 'makers', 'solo'],
    ]);
  });

  test('differ by the difference of their CAARs', () => {
    expect(rows[0]!.estimate).toBeCloseTo(caar('buyers') - caar('makers'), 14);
    expect(rows[0]).toMatchObject({ n: 3, other_n: 4, clusters: 7, reason: '' });
    expect(rows[0]!.statistic).toBeCloseTo(Number(rows[0]!.estimate) / Number(rows[0]!.std_error), 12);
  });

  test('as far apart as these are so in one of the 35 ways to deal them out', () => {
    expect(rows[0]).toMatchObject({ p_permutation: 1 / 35, draws: 35, exact: 'true' });
  });

  test('of one observation have no Welch’s t, but a permutation p-value', () => {
    expect(rows[1]).toMatchObject({
      other_n: 1,
      p_value: missing,
      reason: 'a group of one: Welch’s t needs at least two observations in each',
    });
    expect(Number(rows[1]!.p_permutation) * 4).toBeCloseTo(
      Math.round(Number(rows[1]!.p_permutation) * 4),
      12,
    );
  });

  test('without a value in a window say so', () => {
    const gap = { ...closes, S7: closes.S7!.map((close, t) => (t === 67 ? missing : close)) };
    const own = rowsOf(
      runStudy(studyOf(gap, events, { eventDay: { suspended: 'keep' } })).tables.group_comparisons,
    );
    expect(own[1]).toMatchObject({ other_n: 0, reason: 'a group has no observation with a value there' });
  });

  test('follow the alternative of the study', () => {
    expect(compared({ alternative: 'less' })[0]!.p_permutation).toBe(1 / 35);
    expect(compared({ alternative: 'greater' })[0]!.p_permutation).toBe(1);
  });

  test('have no rows without two named groups, nor above the study’s limit', () => {
    const nameless = events.map((event) => ({ ...event, group: '' }));
    expect(runStudy(studyOf(closes, nameless)).tables.group_comparisons.length).toBe(0);
    expect(compared({ smallSampleLimit: 7 })).toEqual([]);
  });
});
