import { describe, expect, test } from 'vitest';
import type { PriceSeries } from '../../src/prices/series.ts';
import { prepare } from '../../src/study/prepare.ts';
import { everything } from '../../src/study/run.ts';
import { exchangeCalendar } from '../../src/time/calendar.ts';
import { exchanges } from '../../src/time/registry.ts';

/** A level on every session of an exchange in 2024 and 2025. */
function steady(symbol: string, mic: 'XHKG' | 'XNYS' | 'XSHG'): PriceSeries {
  const { isoDates, sessions } = exchangeCalendar(exchanges[mic]);
  const days = sessions.filter((_, t) => /^202[45]/.test(isoDates[t]!));
  return { symbol, days, columns: { close: Float64Array.from(days, (_, t) => 100 + Math.sin(t)) } };
}

function notesOf(announced: string, security: string, benchmark: string, own = {}) {
  const { findings } = prepare(
    {
      returns: 'simple',
      benchmark,
      prices: [
        steady('0981.HK', 'XHKG'),
        steady('HSI', 'XHKG'),
        steady('000300.SS', 'XSHG'),
        steady('NVDA', 'XNYS'),
      ],
      securities: { HSI: { exchange: 'XHKG' }, '000300.SS': { exchange: 'XSHG' } },
      events: announced.split(' ').map((date, i) => ({ event_id: `e${i}`, announced_at: date, security })),
      estimationWindow: [-60, -11],
      minimumObservations: 20,
      eventWindow: [-3, 3],
      ...own,
    },
    everything,
  );
  return findings
    .filter(({ code }) => code.startsWith('benchmark-'))
    .map(({ severity, code, symbol, date, message }) => ({ severity, code, symbol, date, message }));
}

describe('sessions on which only one of two exchanges is open', () => {
  // Hong Kong is open on 2 and 3 October 2025 and on the 6th and 8th, while the mainland is closed from the 1st to the 8th.
  test('are those where the benchmark stands still, until it moves again', () => {
    expect(notesOf('2025-10-06', '0981.HK', '000300.SS').map(({ code, date }) => [code, date])).toEqual([
      ['benchmark-still', '2025-10-02'],
      ['benchmark-still', '2025-10-03'],
      ['benchmark-still', '2025-10-06'],
      ['benchmark-still', '2025-10-08'],
    ]);
  });

  test('say which exchange was closed', () => {
    expect(notesOf('2025-10-06', '0981.HK', '000300.SS')[0]).toEqual({
      severity: 'note',
      code: 'benchmark-still',
      symbol: '0981.HK',
      date: '2025-10-02',
      message:
        'on 2025-10-02 no new close of 000300.SS is known by the close of 0981.HK (XSHG was closed): the benchmark stands still there, and its move goes with a later session',
    });
  });

  test('are noted where the benchmark made up for several at once', () => {
    const notes = notesOf('2025-12-29', '0981.HK', '000300.SS').filter(
      ({ code }) => code === 'benchmark-compounded',
    );
    expect(notes[0]).toEqual({
      severity: 'note',
      code: 'benchmark-compounded',
      symbol: '0981.HK',
      date: '2025-12-29',
      message:
        'on 2025-12-29, 0981.HK is held against 4 sessions of 000300.SS at once (XHKG was closed on 2025-12-25, 2025-12-26): its session before was 2025-12-24',
    });
  });

  test('are half-days, too: Shanghai closes after Hong Kong on Christmas Eve, and nobody was closed', () => {
    const [note] = notesOf('2025-12-24', '0981.HK', '000300.SS');
    expect(note).toMatchObject({ code: 'benchmark-still', date: '2025-12-24' });
    expect(note!.message).not.toContain('was closed');
  });

  test('are noted once, however many windows hold them', () => {
    const once = notesOf('2025-12-29', '0981.HK', '000300.SS');
    expect(notesOf('2025-12-29 2025-12-29', '0981.HK', '000300.SS')).toEqual(once);
    expect(once.length).toBeGreaterThan(0);
  });

  test('are none where both keep one calendar, or outside every event window', () => {
    expect(notesOf('2025-10-06', '0981.HK', 'HSI')).toEqual([]);
    expect(notesOf('2025-09-18', '0981.HK', '000300.SS')).toEqual([]);
  });

  test('leave no benchmark return where the close of the same date is asked for and there is none', () => {
    // Hong Kong was closed on 1 and 7 October 2025.
    const notes = notesOf('2025-10-03', 'NVDA', 'HSI', { benchmarkClose: 'same-date' });
    expect(notes.filter(({ code }) => code === 'benchmark-missing').map(({ message }) => message)).toEqual([
      'on 2025-10-01 HSI has no close (XHKG was closed): neither that session of NVDA nor the next has a benchmark return',
      'on 2025-10-07 HSI has no close (XHKG was closed): neither that session of NVDA nor the next has a benchmark return',
    ]);
  });

  test('are one sentence where they are many', () => {
    const wide = { eventWindow: [-200, 200], estimationWindow: [-220, -201], minimumObservations: 10 };
    const notes = notesOf('2024-12-30', 'NVDA', '000300.SS', wide);
    expect(notes.length).toBe(1);
    expect(notes[0]!.message).toMatch(/^\d\d sessions in the event windows of NVDA are uneven/);
  });
});
