import { describe, expect, test } from 'vitest';
import type { EventRow } from '../../src/events/event.ts';
import { prepare } from '../../src/study/prepare.ts';
import { countsAgainst, rivalWindow } from '../../src/study/rivals.ts';
import { everything } from '../../src/study/run.ts';
import type { Study } from '../../src/study/study.ts';
import { exchangeCalendar } from '../../src/time/calendar.ts';
import { exchanges } from '../../src/time/registry.ts';
import { drawsFrom } from '../abnormal/made-up.ts';
import { closesOn } from '../prices/made-up.ts';
import { dateOf, eventOn, market, studyOf } from './made-up.ts';

const closes = market(11, 3, 120);
const own = eventOn(60, 'S0', { event_id: 'own' });

function confrontedWith(rows: readonly EventRow[], settings: object = {}) {
  const { confronted, context, findings } = prepare(studyOf(closes, [own, ...rows], settings), everything);
  const rivals = (confronted.rivals.get('own:S0') ?? []).map(({ event, kind, day }) => [event.id, kind, day]);
  return { rivals, confronted, settings: context.settings, findings };
}

const rival = (session: number, more: Partial<EventRow> = {}) =>
  eventOn(session, 'S0', { event_id: 'rival', kind: 'confounder', ...more });

describe('the window a rival counts in', () => {
  test('runs from the first day of the study’s windows to the last, unless the study says so', () => {
    expect(rivalWindow(confrontedWith([]).settings)).toEqual([-1, 1]);
    expect(rivalWindow(confrontedWith([], { confounders: { window: [-3, 4] } }).settings)).toEqual([-3, 4]);
  });

  test('counts both ends, and only the kinds the policy is for', () => {
    const { confronted, settings } = confrontedWith([rival(61), eventOn(59, 'S0', { event_id: 'other' })]);
    const [other, confounder] = confronted.rivals.get('own:S0')!;
    expect([other!.kind, countsAgainst(other!, settings)]).toEqual(['own-event', false]);
    expect([confounder!.kind, countsAgainst(confounder!, settings)]).toEqual(['confounder', true]);
    expect(countsAgainst({ ...confounder!, day: 2 }, settings)).toBe(false);
  });
});

describe('rivals of an observation', () => {
  test('are looked for from the estimation window to the end of the event window', () => {
    const around = [19, 20, 65, 66].map((session) => rival(session, { event_id: `r${session}` }));
    expect(confrontedWith(around).rivals).toEqual([
      ['r20', 'confounder', -40],
      ['r65', 'confounder', 5],
    ]);
  });

  test('are not looked for where neither a table nor the policy asks', () => {
    expect(confrontedWith([rival(60)], { tables: ['windows'] }).rivals).toEqual([]);
    const asked = { tables: ['windows'], confounders: { policy: 'exclude' } };
    expect(confrontedWith([rival(61), eventOn(60, 'S1')], asked).rivals).toEqual([
      ['rival', 'confounder', 1],
    ]);
  });

  test('of every security fall where the rules of the event day put them', () => {
    const weekend = { event_id: 'rival', announced_at: '2024-03-23', security: '', kind: 'confounder' };
    const dayBy = (eventDay: object) => confrontedWith([weekend], { eventDay }).rivals;
    expect(dayBy({})).toEqual([['rival', 'confounder', 0]]);
    expect(dayBy({ nonSession: 'previous' })).toEqual([['rival', 'confounder', -1]]);
    expect(dayBy({ nonSession: 'exclude' })).toEqual([]);
  });

  test('fall on their day whatever other securities they name did not trade on it', () => {
    const halted = { ...closes, S1: closes.S1!.map((close, i) => (i >= 58 && i < 64 ? Number.NaN : close)) };
    const rows = [own, eventOn(59, 'S1 S0', { event_id: 'rival' }), eventOn(66, 'S1', { event_id: 'later' })];
    const { confronted } = prepare(studyOf(halted, rows), everything);
    const daysAt = (id: string) => confronted.rivals.get(id)!.map(({ event, day }) => [event.id, day]);
    expect(daysAt('own:S0')).toEqual([['rival', -1]]);
    // The halted security itself first trades after the news on session 64.
    expect(daysAt('later:S1')).toEqual([['rival', -2]]);
  });

  test('that name no security, or another listing of the firm, fall where those that name it do', () => {
    const halted = { ...closes, S0: closes.S0!.map((close, i) => (i >= 57 && i < 60 ? Number.NaN : close)) };
    const securities = { S0: { issuer: 'firm' }, S1: { issuer: 'firm' } };
    const dayOf = (security: string, eventDay: object) => {
      const rows = [own, rival(58, { security })];
      const { confronted } = prepare(studyOf(halted, rows, { securities, eventDay }), everything);
      return confronted.rivals.get('own:S0')!.map(({ day }) => day);
    };
    for (const security of ['S0', '', 'S1', 'S2 S1']) {
      expect(dayOf(security, {})).toEqual([0]);
      expect(dayOf(security, { suspended: 'keep' })).toEqual([-2]);
    }
  });

  test('fall on the sessions of the observation’s own exchange', () => {
    const hongKong = exchangeCalendar(exchanges.XHKG);
    const shanghai = exchangeCalendar(exchanges.XSHG);
    const walk = (seed: number) => {
      const { normal } = drawsFrom(seed);
      let close = 100;
      return () => (close *= 1 + 0.01 * normal());
    };
    const study: Study = {
      returns: 'simple',
      models: ['mean-adjusted'],
      estimationWindow: [-60, -11],
      minimumObservations: 40,
      securities: { '0981.HK': { issuer: 'SMIC' }, '688981.SS': { issuer: 'SMIC' } },
      prices: [
        closesOn('0981.HK', hongKong, '2025-01-02', '2025-12-31', walk(1)),
        closesOn('688981.SS', shanghai, '2025-01-02', '2025-12-31', walk(2)),
      ],
      events: [
        { event_id: 'e', announced_at: '2025-10-10', security: '0981.HK' },
        // After the Shanghai close is after the Hong Kong open, and before its close: the same session there.
        {
          event_id: 'r',
          announced_at: '2025-10-08 after-close XSHG',
          security: '688981.SS',
          kind: 'confounder',
        },
        { event_id: 's', announced_at: '2025-09-30 after-close', security: '688981.SS', kind: 'confounder' },
      ],
    };
    const { confronted } = prepare(study, everything);
    const found = confronted.rivals.get('e:0981.HK')!.map(({ event, day }) => {
      const { panel, dayZero } = confronted.placed.at(0)!;
      return [event.id, day, panel!.calendar.isoDates[panel!.first + dayZero + day]];
    });
    // Shanghai was shut from 1 to 8 October, Hong Kong on 1 and 7 October only.
    expect(found).toEqual([
      ['s', -6, '2025-09-30'],
      ['r', -2, '2025-10-08'],
    ]);
  });
});

describe('a confounder', () => {
  const notes = (rows: readonly EventRow[]) =>
    confrontedWith(rows).findings.map(({ severity, code, message }) => [severity, code, message]);

  test('that names no security applies to every one, and that is said', () => {
    const all = rival(60, { event_id: 'fomc', security: '' });
    expect(confrontedWith([all]).rivals).toEqual([['fomc', 'confounder', 0]]);
    expect(notes([all])).toEqual([
      ['note', 'confounder-of-all', 'fomc names no security, so it counts against every one'],
    ]);
  });

  test('outside the prices is held against nothing, and that is said at its line', () => {
    const late = { event_id: 'late', announced_at: '2030-01-02', security: 'S0', kind: 'confounder' };
    expect(confrontedWith([late]).rivals).toEqual([]);
    expect(notes([late])).toEqual([
      [
        'note',
        'confounder-of-nothing',
        'late is held against no observation: none of a security or firm it names has windows or prices on that day',
      ],
    ]);
  });

  test('of a firm that no event is about is held against nothing', () => {
    expect(notes([rival(60, { security: 'S1' })]).map(([, code]) => code)).toEqual(['confounder-of-nothing']);
  });

  test('before prices that begin late is not rolled forward to their first session', () => {
    const old = { event_id: 'old', announced_at: '1999-01-04', security: '', kind: 'confounder' };
    expect(confrontedWith([old]).rivals).toEqual([]);
  });
});

test('two events of one security on the same date are rivals of each other on day 0', () => {
  const twin = { ...own, event_id: 'twin' };
  expect(confrontedWith([twin]).rivals).toEqual([['twin', 'own-event', 0]]);
  expect(dateOf(60)).toBe(own.announced_at);
});
