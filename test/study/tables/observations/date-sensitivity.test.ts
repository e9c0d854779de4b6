import { expect, test } from 'vitest';
import { runStudy } from '../../../../src/study/run.ts';
import { rowsOf } from '../../../../src/table/table.ts';
import { dateOf, eventOn, market, studyOf } from '../../made-up.ts';

const missing = Number.NaN;
const closes = market(10, 2, 90);
closes.S1 = closes.S1!.map((close, t) => (t === 61 ? missing : close));
const models = ['market-model', 'mean-adjusted'];
const events = [60, 61, 62].map((session) => eventOn(session, 'S0'));
const { tables } = runStudy(studyOf(closes, [...events, eventOn(60, 'S1')], { models }));
const rows = rowsOf(tables.date_sensitivity);
const numbers = ['date', 'abnormal_return', 'statistic', 'p_value', 'std_error'];
const own = (observation: string, model = 'market-model') =>
  rows.filter((row) => row.observation === observation && row.model === model);

test('every observation, model and shift has a row', () => {
  expect(rows).toHaveLength(4 * 2 * 5);
  expect(own('e60S0:S0').map(({ shift, date }) => [shift, date])).toEqual(
    [-2, -1, 0, 1, 2].map((shift) => [shift, dateOf(60 + shift)]),
  );
});

test('a date moved by a session is the other date unmoved, estimated anew', () => {
  const pick = (row: Record<string, string | number> | undefined) => numbers.map((name) => row![name]);
  for (const model of models) {
    const [moved, unmoved] = [own('e61S0:S0', model), own('e60S0:S0', model)];
    expect(pick(moved.find(({ shift }) => shift === -1))).toEqual(
      pick(unmoved.find(({ shift }) => shift === 0)),
    );
  }
});

test('the shift of nothing is day 0 of the study', () => {
  for (const row of rows.filter(({ shift, abnormal_return: ar }) => shift === 0 && !Number.isNaN(ar))) {
    const day = rowsOf(tables.abnormal_returns).find(
      (one) => one.day === 0 && one.observation === row.observation && one.model === row.model,
    )!;
    for (const name of numbers) expect(row[name]).toBe(day[name]);
  }
});

test('a session without a return keeps its row and says so', () => {
  const gap = own('e60S1:S1').find(({ shift }) => shift === 1)!;
  expect(gap).toMatchObject({ date: dateOf(61), reason: 'no-event-return' });
  expect([gap.abnormal_return, gap.statistic, gap.p_value].every((value) => Number.isNaN(value))).toBe(true);
});

test('a session that a rival cut keeps its row and says so, here and in the scan', () => {
  const rival = eventOn(61, 'S0', { event_id: 'rival', kind: 'confounder' });
  const own = { confounders: { policy: 'cut-window' }, tables: ['date_sensitivity', 'reaction_scan'] };
  const { date_sensitivity: cut, reaction_scan: scan } = runStudy(
    studyOf(closes, [eventOn(60, 'S0'), rival], own),
  ).tables;
  const reasons = rowsOf(scan).map(({ day, reason }) => [day, reason]);
  expect(reasons.slice(5)).toEqual([
    [0, ''],
    ...[1, 2, 3, 4, 5].map((day) => [day, 'a rival cut that session']),
  ]);
  expect(rowsOf(cut).map(({ shift, reason }) => [shift, reason])).toEqual([
    [-2, ''],
    [-1, ''],
    [0, ''],
    [1, 'window-cut'],
    [2, 'window-cut'],
  ]);
});

test('a shift beyond the prices keeps its row and says so', () => {
  const own = { eventWindow: [-1, 1], dateSensitivity: { reach: 3 } };
  const late = runStudy(studyOf(closes, [eventOn(88, 'S0')], own)).tables.date_sensitivity;
  expect(rowsOf(late).map(({ shift, reason }) => [shift, reason])).toEqual([
    [-3, ''],
    [-2, ''],
    [-1, ''],
    [0, ''],
    [1, ''],
    [2, 'window-leaves-sample'],
    [3, 'window-leaves-sample'],
  ]);
});

test('a study that does not ask for the table has no rows of it', () => {
  const without = runStudy(studyOf(closes, events, { tables: ['events'] }));
  expect(without.tables.date_sensitivity.length).toBe(0);
});
