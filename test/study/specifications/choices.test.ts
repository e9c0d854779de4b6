import { describe, expect, test } from 'vitest';
import { prepare } from '../../../src/study/prepare.ts';
import { everything, runStudy } from '../../../src/study/run.ts';
import { choicesOf } from '../../../src/study/specifications/choices.ts';
import type { Study } from '../../../src/study/study.ts';
import { rowsOf } from '../../../src/table/table.ts';
import { dateOf, eventOn, market, studyOf } from '../made-up.ts';
import { curveStudy, sessions } from './made-up.ts';

function choices(...given: Parameters<typeof curveStudy>) {
  const prepared = prepare(curveStudy(...given), everything);
  return choicesOf(prepared);
}

describe('choices', () => {
  test('that are left out are those of the study', () => {
    const all = choices(1, {}, { models: ['market-model', 'mean-adjusted'], benchmarks: ['S2'] })!;
    expect(all.models.map(({ id }) => id)).toEqual(['market-model', 'mean-adjusted']);
    expect(all.benchmarks.map(({ label }) => label)).toEqual(['INDEX', 'S2']);
    expect(all).toMatchObject({
      estimationWindows: [[-40, -11]],
      placements: [{ label: '0', shifts: expect.arrayContaining([0]) }],
      returns: ['simple'],
      windows: [
        [0, 0],
        [-1, 1],
      ],
    });
  });

  test('are none where no curve is asked for', () => {
    expect(choices(1, undefined)).toBeUndefined();
  });

  test('name the own benchmark by its symbol where all securities share it, and once', () => {
    const labels = (own: object) =>
      choices(1, { benchmarks: ['own', 'INDEX', 'S2'] }, own)!.benchmarks.map(({ label }) => label);
    expect(labels({})).toEqual(['INDEX', 'S2']);
    expect(labels({ securities: { S1: { benchmark: 'S2' } } })).toEqual(['own', 'INDEX', 'S2']);
  });

  test('of a benchmark never compare a security with itself', () => {
    const [peers] = choices(1, { benchmarks: [['S0', 'S1', 'S2']] })!.benchmarks;
    const security = { symbol: 'S0', name: '', exchange: '', currency: '', issuer: '', benchmark: undefined };
    expect(peers!.comparison(security)).toEqual({ benchmark: 'S1+S2', peers: ['S1', 'S2'] });
  });
});

describe('an event day by rule', () => {
  // 2024-08-03 is a Saturday, between the made-up sessions 154 and 155.
  const saturday = [{ event_id: 'w', announced_at: '2024-08-03', security: 'S0' }];
  const rules = [0, { nonSession: 'previous' }, { nonSession: 'exclude' }] as const;

  test('moves each observation to the session the rule gives it, and gives none where it has none', () => {
    const { placements } = choices(1, { eventDays: [...rules] }, { events: saturday })!;
    expect(placements).toEqual([
      { label: '0', shifts: [0] },
      { label: 'nonSession previous', shifts: [-1], reasons: new Map() },
      { label: 'nonSession exclude', shifts: [Number.NaN], reasons: new Map([[0, 'no-session']]) },
    ]);
  });

  test('is told with its session, and with the reason where it has none', () => {
    const own = { events: saturday, windows: [[0, 0]] as [number, number][] };
    const rows = rowsOf(
      runStudy(curveStudy(1, { eventDays: [...rules], draws: 9 }, own)).tables.specifications,
    );
    expect(rows.map(({ event_day, date, reason }) => [event_day, date, reason])).toEqual([
      ['0', '2024-08-05', ''],
      ['nonSession previous', '2024-08-02', ''],
      ['nonSession exclude', '', 'no-session'],
    ]);
    const previous = runStudy(curveStudy(1, undefined, { ...own, eventDay: { nonSession: 'previous' } }));
    expect(rows[1]!.estimate).toBe(previous.tables.windows.columns.car[0]);
  });

  test('leaves a suspended security out where it says so, as the study would', () => {
    const closes = market(1, 3, 170);
    const gone = { ...closes, S0: closes.S0!.map((close, t) => (t === sessions.a ? Number.NaN : close)) };
    const events = [
      eventOn(sessions.a, 'S0', { event_id: 'gone' }),
      eventOn(sessions.b, 'S1 S2', { event_id: 'b' }),
    ];
    const tables = ['specifications', 'tests'];
    const windows = [[0, 0]] as [number, number][];
    const run = (own: Partial<Study>) => runStudy(studyOf(gone, events, { tables, windows, ...own })).tables;
    const eventDays = [0, { suspended: 'exclude' }, { suspended: 'keep' }] as const;
    const rows = rowsOf(run({ specifications: { eventDays: [...eventDays], draws: 9 } }).specifications);
    expect(
      rows
        .filter(({ observation }) => observation === 'gone:S0')
        .map(({ event_day, date, reason }) => [event_day, date, reason]),
    ).toEqual([
      ['0', dateOf(sessions.a + 1), ''],
      ['suspended exclude', '', 'suspended'],
      ['suspended keep', dateOf(sessions.a), 'no-event-return'],
    ]);
    const left = run({ eventDay: { suspended: 'exclude' } }).tests;
    const own = rowsOf(left).find(
      ({ test: id, measure }) => id === 'cross-sectional-t' && measure === 'CAAR',
    )!;
    const sample = rows.find(({ event_day, group }) => event_day === 'suspended exclude' && group === 'all')!;
    expect([sample.n, sample.estimate]).toEqual([own.n, own.estimate]);
  });
});
