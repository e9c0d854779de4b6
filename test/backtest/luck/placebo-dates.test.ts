import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PlaceboDesign, placeboDates } from '../../../src/backtest/luck/placebo-dates.ts';
import { DataError } from '../../../src/errors/error.ts';
import { goldenJson, goldenMatrix, goldenRows, numbersOf } from '../golden.ts';

const draws = { seed: 7, draws: 50 };
const designs = fc
  .record({
    sessions: fc.array(fc.nat(399), { minLength: 1, maxLength: 8 }),
    securities: fc.array(fc.nat(2), { minLength: 8, maxLength: 8 }),
    away: fc.integer({ min: 1, max: 12 }),
  })
  .map(
    ({ sessions, securities, away }): PlaceboDesign => ({
      sessions: Int32Array.from(sessions),
      securities: Int32Array.from(securities.slice(0, sessions.length)),
      first: 20,
      last: 380,
      away,
    }),
  );

describe('placebo dates', () => {
  test('stay away from every true event of their security, and within the room', () => {
    fc.assert(
      fc.property(designs, fc.nat(2 ** 31 - 1), (design, seed) => {
        const { sessions, securities, first, last, away } = design;
        const row = placeboDates(design, { seed, draws: 1 }).row(0);
        row.forEach((session, event) => {
          expect(session).toBeGreaterThanOrEqual(first);
          expect(session).toBeLessThanOrEqual(last);
          sessions.forEach((other, i) => {
            if (securities![i] === securities![event])
              expect(Math.abs(session - other)).toBeGreaterThanOrEqual(away);
          });
        });
      }),
    );
  });

  test('keep events of one date on one date, and those of different dates apart', () => {
    fc.assert(
      fc.property(designs, (design) => {
        const row = placeboDates(design, draws).row(3);
        row.forEach((session, event) => {
          row.forEach((other, i) => {
            expect(session === other).toBe(design.sessions[event] === design.sessions[i]);
          });
        });
      }),
    );
  });

  test('are the same whatever was asked before', () => {
    const design = { sessions: Int32Array.of(50, 50, 90), first: 0, last: 200, away: 5 };
    const rows = placeboDates(design, draws);
    const row = rows.row(4).slice();
    rows.row(5);
    expect(rows.row(4)).toEqual(row);
    expect(placeboDates(design, { ...draws, seed: 8 }).row(4)).not.toEqual(row);
  });

  test('fall on every session that may be as often as on any other', () => {
    const design = { sessions: Int32Array.of(10), first: 0, last: 19, away: 3 };
    const rows = placeboDates(design, { seed: 1, draws: 15_000 });
    const counts = new Float64Array(20);
    for (let draw = 0; draw < 15_000; draw++) counts[rows.row(draw)[0]!]!++;
    const free = [0, 1, 2, 3, 4, 5, 6, 7, 13, 14, 15, 16, 17, 18, 19];
    // 1,000 expected of each, four deviations of √1000.
    counts.forEach((count, session) => {
      if (free.includes(session)) expect(Math.abs(count - 1000)).toBeLessThan(127);
      else expect(count).toBe(0);
    });
  });

  test('may coincide where they need not stay apart', () => {
    const sessions = Int32Array.of(0, 40, 80);
    const design = { sessions, first: 10, last: 12, away: 5, apart: false };
    const rows = placeboDates(design, draws);
    const distinct = Array.from({ length: 50 }, (_, draw) => new Set(rows.row(draw)).size);
    expect(new Set(distinct)).toEqual(new Set([1, 2, 3]));
    const dates = { ...design, first: 10, last: 11 };
    expect(() => placeboDates({ ...dates, apart: true }, draws)).toThrow('must be at least 3');
    expect(() => placeboDates(dates, draws)).not.toThrow();
    expect(() => placeboDates({ ...dates, first: 0, last: 1 }, draws)).toThrow('must be at least 1, got 0');
  });

  test('cannot be drawn where events leave no room', () => {
    const crowded = { sessions: Int32Array.of(5, 15, 25), first: 0, last: 30, away: 6 };
    expect(() => placeboDates(crowded, draws)).toThrow(DataError);
    expect(() => placeboDates(crowded, draws)).toThrow(
      'sessions at least 6 from every event of a security must be at least 3, one for each event date, got 0; lessen the distance, give longer price histories, or let dates coincide (apart: false)',
    );
    expect(() => placeboDates({ ...crowded, first: 40 }, draws)).toThrow(DataError);
  });
});

test('the room of the golden placebo is the sessions its draws fall on', () => {
  const { n_eligible } = goldenJson<{ readonly n_eligible: number }>('placebo.json');
  const events = goldenRows('events.csv').filter(({ symbol }) => symbol === 'SYN1');
  const design = { sessions: Int32Array.from(numbersOf(events, 't0_index')), first: 30, last: 546, away: 7 };
  const rows = placeboDates(design, { seed: 1, draws: 2000 });
  const free = new Set<number>();
  for (let draw = 0; draw < 2000; draw++) for (const session of rows.row(draw)) free.add(session);
  expect(free.size).toBe(n_eligible);
  const drawn = new Set(goldenMatrix('placebo_draws.csv').flatMap((row) => [...row]));
  expect([...drawn].filter((session) => !free.has(session))).toEqual([]);
});
