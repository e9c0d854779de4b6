import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportedMoves } from '../../data/reported-moves.ts';
import { seed, simulatedPrices } from '../../data/simulation.ts';
import { align } from '../../src/events/alignment.ts';
import { isComplaint, parseAnnouncement } from '../../src/events/announcement.ts';
import { exchangeCalendar } from '../../src/time/calendar.ts';
import { exchanges } from '../../src/time/registry.ts';

const data = new URL('../../data/', import.meta.url);
const committed = (path: string) => readFileSync(new URL(path, data), 'utf8');
const files = simulatedPrices();

/** Columns of a price file: dates, then open, high, low, close, adj_close, volume. */
function bars(text: string): { date: string; values: number[] }[] {
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split(','))
    .map(([date = '', ...values]) => ({ date, values: values.map(Number) }));
}

describe.each([...files])('simulated prices in %s', (name, text) => {
  const symbol = name.replace('.csv', '');
  const rows = bars(text);

  it('are the committed bytes, every time', () => {
    expect(text).toBe(committed(`simulated-prices/${name}`));
    expect(simulatedPrices().get(name)).toBe(text);
  });

  it('stand on the sessions of their exchange and no other day', () => {
    const isHongKong = symbol.endsWith('.HK') || symbol === 'HSI';
    const { isoDates } = exchangeCalendar(exchanges[isHongKong ? 'XHKG' : 'XNYS']);
    expect(rows.map(({ date }) => date)).toEqual(
      isoDates.filter((date) => date >= '2024-01-02' && date <= '2026-06-30'),
    );
  });

  it('have open and close between low and high, all positive, and an adjusted close that is the close', () => {
    for (const { values } of rows) {
      const [open, high, low, close, adjusted, volume] = values as [
        number,
        number,
        number,
        number,
        number,
        number,
      ];
      expect(low).toBeGreaterThan(0);
      expect(Math.min(open, close)).toBeGreaterThanOrEqual(low);
      expect(Math.max(open, close)).toBeLessThanOrEqual(high);
      expect(adjusted).toBe(close);
      expect(Number.isInteger(volume) && volume > 0).toBe(true);
    }
  });

  it('move as reported on the sessions that were, to a hundredth of a percent', () => {
    const reported = Object.entries(reportedMoves).filter(([, moves]) => symbol in moves);
    expect(reported.length).toBeGreaterThan(0);
    for (const [date, moves] of reported) {
      const session = rows.findIndex((row) => row.date === date);
      const move = rows[session]!.values[3]! / rows[session - 1]!.values[3]! - 1;
      expect((move * 100).toFixed(2)).toBe((moves[symbol]! * 100).toFixed(2));
    }
  });
});

describe('the folder of simulated prices', () => {
  it('holds the generated files and no other', () => {
    expect(readdirSync(new URL('simulated-prices/', data)).toSorted()).toEqual([...files.keys()].toSorted());
  });
});

describe('the data package', () => {
  const { resources, provenance } = JSON.parse(committed('datapackage.json')) as {
    resources: { path: string }[];
    provenance: string;
  };

  it('names every file, and no file that is not there', () => {
    const paths = resources.map(({ path }) => path);
    expect(paths.every((path) => existsSync(new URL(path, data)))).toBe(true);
    expect(paths).toEqual(
      expect.arrayContaining([...files.keys()].map((name) => `simulated-prices/${name}`)),
    );
  });

  it('says that the prices are simulated, by what seed, and which moves are not', () => {
    expect(provenance).toMatch(/^The prices are simulated/);
    expect(provenance).toContain(`seed ${seed}`);
    for (const [date, moves] of Object.entries(reportedMoves)) {
      expect(provenance).toContain(date);
      for (const [symbol, move] of Object.entries(moves)) {
        expect(provenance).toContain(`${symbol} ${move < 0 ? '' : '+'}${(move * 100).toFixed(2)} %`);
      }
    }
  });
});

describe('the sample’s announcements', () => {
  it('fall on the sessions the worked example is about', () => {
    const rows = committed('events.csv').trim().split('\n').slice(1);
    const sessions = rows.map((row) => {
      const [id = '', announcedAt = '', securities = ''] = row.split(',');
      const announcement = parseAnnouncement(announcedAt);
      if (isComplaint(announcement)) throw new Error(announcement.legal);
      const calendar = exchangeCalendar(exchanges[securities.startsWith('0981.HK') ? 'XHKG' : 'XNAS']);
      const { session, phase } = align(announcement, calendar);
      return `${id} ${calendar.isoDates[session!]} ${phase}`;
    });
    expect(sessions).toEqual([
      'deepseek-r1 2025-01-21 non-session',
      'deepseek-v3-1 2025-08-22 post-close',
      'deepseek-v4 2026-04-24 during',
      'deepseek-v4-as-dated 2026-04-27 non-session',
      'intel-q1 2026-04-24 post-close',
    ]);
  });
});
