import { describe, expect, test } from 'vitest';
import type { PriceSeries } from '../../src/prices/series.ts';
import { studyCalendars } from '../../src/study/calendars.ts';
import { everything } from '../../src/study/run.ts';
import { checkSettings, type Settings } from '../../src/study/settings.ts';
import type { EpochDay } from '../../src/time/day.ts';
import { formatDay, parseDay } from '../../src/time/day.ts';

function settings(sessions: 'exchange' | 'prices'): Settings {
  const checked = checkSettings({ returns: 'simple', sessions }, everything);
  if (!('value' in checked)) throw new Error(checked.faults[0]?.message);
  return checked.value;
}

function calendarsOf(sessions: 'exchange' | 'prices', dates: Record<string, string[]>, benchmark?: string) {
  const series = Object.entries(dates).map(
    ([symbol, own]): PriceSeries => ({
      symbol,
      days: Int32Array.from(own, (date) => parseDay(date)!),
      columns: {},
    }),
  );
  const securities = new Map(
    series.map(({ symbol }) => [
      symbol,
      {
        symbol,
        name: symbol,
        exchange: symbol.endsWith('.HK') ? 'XHKG' : 'XNYS',
        currency: 'HKD',
        issuer: symbol,
        benchmark,
      },
    ]),
  );
  return studyCalendars(
    new Map(series.map((one) => [one.symbol, one])),
    securities,
    settings(sessions),
    everything,
  );
}

describe('calendars', () => {
  test('are those of the exchanges the symbols trade on, one each', () => {
    const { calendars, findings } = calendarsOf('exchange', {
      'A.HK': ['2025-03-13'],
      'B.HK': ['2025-03-14'],
      C: [],
    });
    expect([...calendars.keys()]).toEqual(['XHKG', 'XNYS']);
    expect(findings).toEqual([]);
    expect(calendars.get('XHKG')!.isoDates).not.toContain('2025-01-29');
  });

  test('of prices have the days of all symbols of the exchange, and no other', () => {
    const { calendars } = calendarsOf('prices', {
      'A.HK': ['2025-03-13', '2025-03-17'],
      'B.HK': ['2025-03-15', '2025-03-13'].toSorted(),
      C: ['2025-03-14'],
    });
    const dates = Array.from(calendars.get('XHKG')!.sessions, (day) => formatDay(day as EpochDay));
    expect(dates).toEqual(['2025-03-13', '2025-03-15', '2025-03-17']);
  });

  test('have no weekend where closures are not known, and no day that one filled file alone has', () => {
    const { calendars } = calendarsOf(
      'exchange',
      {
        'HSI.HK': ['1999-01-04', '1999-01-05', '1999-01-07'],
        'A.HK': ['1999-01-02', '1999-01-03', '1999-01-04', '1999-01-05', '1999-01-06', '1999-01-07'],
        'B.HK': ['1999-01-04', '1999-01-07'],
      },
      'HSI.HK',
    );
    const before = calendars.get('XHKG')!.isoDates.filter((date) => date < '2015');
    expect(before).toEqual(['1999-01-04', '1999-01-05', '1999-01-07']);
  });

  test('reach beyond the years known by the days of the prices, and that is said', () => {
    const { calendars, findings } = calendarsOf('exchange', {
      'A.HK': ['1999-01-04', '1999-01-05'],
    });
    expect(calendars.get('XHKG')!.isoDates.slice(0, 3)).toEqual(['1999-01-04', '1999-01-05', '2015-01-02']);
    expect(findings).toMatchInlineSnapshot(`
      [
        {
          "code": "sessions-from-prices",
          "message": "the closures and early closes of XHKG are known for 2015-01-01 to 2027-12-31: 2 sessions from 1999-01-04 to 1999-01-05 are taken from the dates found in the prices, with regular hours",
          "severity": "note",
        },
      ]
    `);
  });

  test('warn of a hole no closure explains, in years whose closures are not known', () => {
    const { findings } = calendarsOf('exchange', { 'A.HK': ['1999-01-04', '1999-03-01', '2014-12-31'] });
    const holes = findings.filter(({ code }) => code === 'sessions-hole');
    expect(holes).toMatchObject([
      {
        severity: 'warning',
        date: '1999-01-04',
        until: '1999-03-01',
        message:
          'the prices of XHKG must show its sessions where its closures are not known, got "none between 1999-01-04 and 1999-03-01"; windows that reach across take these two for neighbours, and no event is placed between',
      },
      { date: '1999-03-01', until: '2014-12-31' },
    ]);
    expect(calendarsOf('exchange', { 'A.HK': ['2014-12-22', '2025-03-13'] }).findings).toHaveLength(1);
  });

  test('say of a single session beyond the years known which it is', () => {
    const { findings } = calendarsOf('exchange', { 'A.HK': ['1999-01-04', '2025-03-13'] });
    expect(findings[0]!.message).toMatch(
      /: a session, 1999-01-04, is taken from the dates found in the prices, with regular hours$/,
    );
  });
});
