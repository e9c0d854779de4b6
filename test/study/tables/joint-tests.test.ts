import { describe, expect, test } from 'vitest';
import type { EventRow } from '../../../src/events/event.ts';
import { runStudy } from '../../../src/study/run.ts';
import { rowsOf } from '../../../src/table/table.ts';
import { dateOf, eventOn, market, studyOf } from '../made-up.ts';

const closes = market(18, 2, 120, (security, t) => (security === 0 && t === 60 ? 0.06 : 0));
const events = [eventOn(60, 'S0', { event_id: 'a' }), eventOn(63, 'S0', { event_id: 'b' })];

function tablesOf(rows: readonly EventRow[], settings: object = {}, prices = closes) {
  const { tables } = runStudy(studyOf(prices, rows, settings));
  return { joint: rowsOf(tables.joint_tests), days: rowsOf(tables.abnormal_returns), tables };
}

describe('two announcements of one security', () => {
  const { joint, days } = tablesOf(events);

  test('have a row a day, one for both, and one for them as one event', () => {
    expect(
      joint.map(({ observation, term, events: own, date, from, to }) => [
        observation,
        term,
        own,
        date,
        from,
        to,
      ]),
    ).toEqual([
      ['a:S0', 'event-day', 'a', dateOf(60), 0, 0],
      ['a:S0', 'event-day', 'b', dateOf(63), 3, 3],
      ['a:S0', 'joint', 'a b', dateOf(60), 0, 3],
      ['a:S0', 'compound', 'a b', dateOf(60), 0, 3],
    ]);
  });

  test('have the abnormal returns of the first one’s estimation window', () => {
    for (const row of joint.filter(({ term }) => term === 'event-day')) {
      const day = days.find(({ observation, day: own }) => observation === 'a:S0' && own === row.from)!;
      expect(row.estimate).toBeCloseTo(Number(day.abnormal_return), 13);
      expect(row.std_error).toBeCloseTo(Number(day.std_error), 13);
      expect(row.p_value).toBeCloseTo(Number(day.p_value), 10);
    }
  });

  test('are tested together by an F with as many degrees of freedom as days', () => {
    expect(joint[2]).toMatchObject({ distribution: 'F', df: 2, df2: 28 });
    expect(joint[2]!.p_value).toBeGreaterThan(0);
    expect(joint[2]!.p_value).toBeLessThan(0.05);
  });

  test('as one event have the CAR from the first day to the last', () => {
    const sum = [0, 1, 2, 3].reduce((car, day) => {
      return car + Number(days.find((row) => row.observation === 'a:S0' && row.day === day)!.abnormal_return);
    }, 0);
    expect(joint[3]!.estimate).toBeCloseTo(sum, 13);
    expect(joint[3]).toMatchObject({ distribution: 't', df: 28 });
    const wide = rowsOf(tablesOf(events, { windows: [[0, 3]] }).tables.windows)[0]!;
    expect(joint[3]!.std_error).toBeCloseTo(Number(wide.std_error), 13);
    expect(joint[3]!.statistic).toBeCloseTo(Number(wide.scar), 11);
  });
});

test('days may lie further apart than the event window reaches', () => {
  const { joint } = tablesOf([events[0]!, eventOn(69, 'S0', { event_id: 'b' })]);
  expect(joint.map(({ term, from, to }) => [term, from, to])).toEqual([
    ['event-day', 0, 0],
    ['event-day', 9, 9],
    ['joint', 0, 9],
    ['compound', 0, 9],
  ]);
});

test('two events on one date are one day, and one day is no joint test', () => {
  const twin = { ...events[0]!, event_id: 'twin' };
  expect(tablesOf([events[0]!, twin]).joint).toEqual([]);
  expect(tablesOf([...events, twin]).joint.map(({ events: own }) => own)).toEqual([
    'a twin',
    'b',
    'a twin b',
    'a twin b',
  ]);
});

test('models that are no regression say so, and still have the events as one', () => {
  const { joint } = tablesOf(events, { models: ['market-model', 'market-adjusted'] });
  expect(joint.slice(4).map(({ model, term, reason }) => [model, term, reason])).toEqual([
    ['market-adjusted', 'joint', 'the model estimates no coefficients'],
    ['market-adjusted', 'compound', ''],
  ]);
});

test('a model that cannot be estimated says why', () => {
  const flat = { ...closes, INDEX: closes.INDEX!.map(() => 50) };
  const { joint } = tablesOf(events, { models: ['market-model', 'mean-adjusted'] }, flat);
  expect(joint[0]).toMatchObject({ term: 'joint', reason: 'constant-benchmark' });
  expect(joint[1]).toMatchObject({ model: 'mean-adjusted', term: 'event-day', reason: '' });
});

test('a day without a return has a row that says so', () => {
  const holed = { ...closes, S0: closes.S0!.map((close, t) => (t === 63 ? Number.NaN : close)) };
  const { joint } = tablesOf(events, { eventDay: { suspended: 'keep' } }, holed);
  expect(joint.map(({ term, reason, df }) => [term, reason, df])).toEqual([
    ['event-day', '', 28],
    ['event-day', 'no return on that day', Number.NaN],
    ['joint', '', 1],
    ['compound', '', 28],
  ]);
});

test('days a rival took out of the estimation are out of it here, and cut event days are not', () => {
  const rows = [
    ...events,
    eventOn(30, 'S0', { event_id: 'far', kind: 'confounder' }),
    eventOn(61, 'S0', { event_id: 'near', kind: 'confounder' }),
  ];
  const dropped = tablesOf(rows, { confounders: { policy: 'drop-days' } }).joint;
  expect(dropped[2]).toMatchObject({ df: 2, df2: 26 });
  const cut = tablesOf(rows, { confounders: { policy: 'cut-window' } }).joint;
  expect(cut).toEqual(tablesOf(events).joint);
});

test('of a one-sided study the days are one-sided and F is not', () => {
  const [both, rises] = [tablesOf(events), tablesOf(events, { alternative: 'greater' })];
  expect(rises.joint[0]!.p_value).toBeCloseTo(Number(both.joint[0]!.p_value) / 2, 12);
  expect(rises.joint[2]!.p_value).toBe(both.joint[2]!.p_value);
});
