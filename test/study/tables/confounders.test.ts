import { describe, expect, test } from 'vitest';
import type { EventRow } from '../../../src/events/event.ts';
import { runStudy } from '../../../src/study/run.ts';
import { rowsOf } from '../../../src/table/table.ts';
import { dateOf, eventOn, market, studyOf } from '../made-up.ts';

const closes = market(17, 3, 120);
const firms = { securities: { S0: { issuer: 'firm' }, S1: { issuer: 'firm' } } };
const own = eventOn(60, 'S0', { event_id: 'own' });

function rows(events: readonly EventRow[], settings: object = {}) {
  return rowsOf(runStudy(studyOf(closes, [own, ...events], settings)).tables.confounders);
}

describe('a rival', () => {
  test('has a row for each window it falls in, with its distance in sessions and what was done', () => {
    const found = rows([eventOn(61, 'S0', { event_id: 'r', kind: 'confounder' })]);
    const row = { observation: 'own:S0', rival: 'r', date: dateOf(61), day: 1, kind: 'confounder' };
    expect(found).toEqual([
      { ...row, window: '[-1, 1]', action: 'flagged' },
      { ...row, window: 'event [-5, 5]', action: 'flagged' },
    ]);
  });

  test('on day 0 falls in every window but that of the estimation', () => {
    const found = rows([eventOn(60, 'S0', { event_id: 'r', kind: 'confounder' })]);
    expect(found.map(({ window }) => window)).toEqual(['[0, 0]', '[-1, 1]', 'event [-5, 5]']);
  });

  test('in the estimation window is told with it', () => {
    const found = rows([eventOn(30, 'S0', { event_id: 'r', kind: 'confounder' })]);
    expect(found).toMatchObject([{ day: -30, window: 'estimation [-40, -11]', action: 'flagged' }]);
  });

  test('between the windows is told where the study counts it there', () => {
    const between = [eventOn(52, 'S0', { event_id: 'r', kind: 'confounder' })];
    expect(rows(between)).toEqual([]);
    expect(rows(between, { confounders: { window: [-8, 8] } })).toMatchObject([
      { day: -8, window: 'rivals [-8, 8]' },
    ]);
  });

  test('that names no security is held against every observation', () => {
    const all = eventOn(60, '', { event_id: 'fomc', kind: 'confounder' });
    const found = rows([eventOn(61, 'S2', { event_id: 'two' }), all]);
    expect(new Set(found.map(({ observation, rival, day }) => `${observation} ${rival} ${day}`))).toEqual(
      new Set(['own:S0 fomc 0', 'two:S2 fomc -1']),
    );
  });

  test('that excludes, cuts or drops days is told so', () => {
    const events = [
      eventOn(61, 'S0', { event_id: 'near', kind: 'confounder' }),
      eventOn(30, 'S0', { event_id: 'far', kind: 'confounder' }),
      eventOn(60, 'S1', { event_id: 'calm' }),
    ];
    const actions = (policy: string) =>
      rows(events, { confounders: { policy } }).map(({ rival, window, action }) => [rival, window, action]);
    expect(actions('exclude')).toEqual([
      ['far', 'estimation [-40, -11]', 'flagged'],
      ['near', '[-1, 1]', 'excluded'],
      ['near', 'event [-5, 5]', 'excluded'],
    ]);
    expect(actions('cut-window').map(([, , action]) => action)).toEqual([
      'flagged',
      'window-cut',
      'window-cut',
    ]);
    expect(actions('drop-days').map(([, , action]) => action)).toEqual([
      'days-dropped',
      'flagged',
      'flagged',
    ]);
  });
});

describe('observations of one firm', () => {
  test('that see the same days are told from both sides, of the security itself or of another listing', () => {
    const found = rows([eventOn(63, 'S0 S1', { event_id: 'next' })], { ...firms, dependent: 'count-once' });
    const overlaps = found.filter(({ kind }) => String(kind).endsWith('-window'));
    expect(
      overlaps.map(({ observation, rival, day, kind, action }) => [observation, rival, day, kind, action]),
    ).toEqual([
      ['own:S0', 'next:S0', 3, 'overlapping-window', 'counted-once'],
      ['own:S0', 'next:S1', 3, 'linked-window', 'counted-once'],
      ['next:S0', 'own:S0', -3, 'overlapping-window', 'counted-once'],
      ['next:S0', 'next:S1', 0, 'linked-window', 'counted-once'],
      ['next:S1', 'own:S0', -3, 'linked-window', 'counted-once'],
      ['next:S1', 'next:S0', 0, 'linked-window', 'counted-once'],
    ]);
    expect(new Set(overlaps.map(({ window }) => window))).toEqual(new Set(['event [-5, 5]']));
  });

  test('are flagged where each counts', () => {
    const found = rows([eventOn(63, 'S0', { event_id: 'next' })]);
    expect(found.filter(({ kind }) => kind === 'overlapping-window').map(({ action }) => action)).toEqual([
      'flagged',
      'flagged',
    ]);
  });

  test('have each other’s events as rivals, as far as these fall in their windows', () => {
    const found = rows([eventOn(66, 'S0', { event_id: 'next' })]);
    expect(found.map(({ kind }) => kind)).toEqual(['overlapping-window', 'overlapping-window']);
    const nearer = rows([eventOn(64, 'S1', { event_id: 'next' })], firms);
    expect(nearer.map(({ kind, window }) => [kind, window])).toEqual([
      ['linked-event', 'event [-5, 5]'],
      ['linked-window', 'event [-5, 5]'],
      ['linked-event', 'event [-5, 5]'],
      ['linked-window', 'event [-5, 5]'],
    ]);
  });
});

test('a day that is no session of the observation’s exchange has no distance', () => {
  const gap = dateOf(62);
  const shut = { ...closes, S1: closes.S1!.map((close, t) => (t === 62 ? Number.NaN : close)) };
  const settings = {
    securities: { S0: { issuer: 'firm' }, S1: { issuer: 'firm', exchange: 'XHKG', benchmark: 'S1B' } },
    models: ['mean-adjusted'],
  };
  const study = studyOf(
    { ...shut, S1B: shut.S1! },
    [eventOn(61, 'S1', { event_id: 'hk' }), eventOn(62, 'S0', { event_id: 'us' })],
    settings,
  );
  const found = rowsOf(runStudy(study).tables.confounders).find(
    ({ observation, kind }) => observation === 'hk:S1' && kind === 'linked-window',
  )!;
  expect(found).toMatchObject({ rival: 'us:S0', date: gap, day: Number.NaN });
});

test('of many events of one security every rival has its rows, and no row is left blank', () => {
  const events = Array.from({ length: 50 }, (_, i) => eventOn(50 + (i % 60), 'S0', { event_id: `e${i}` }));
  const { confounders } = runStudy(studyOf(closes, events)).tables;
  const { observation, window, action, day } = confounders.columns;
  expect(confounders.length).toBeGreaterThan(1000);
  expect([...observation, ...window, ...action].filter((text) => text === '')).toEqual([]);
  expect([...day].filter(Number.isNaN)).toEqual([]);
});
