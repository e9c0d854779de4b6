import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanBlockOf, stationaryIndices } from '../../../src/backtest/luck/stationary-indices.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

/** Whether a place carries on the block of the place before it. */
const carriesOn = (row: Int32Array, place: number, n: number) => row[place] === (row[place - 1]! + 1) % n;

describe('stationary draws', () => {
  test('are positions of the series, the same whatever was asked before', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 60 }), fc.nat(20), (seed, n, draw) => {
        const rows = stationaryIndices(n, { seed, draws: 21 });
        const row = rows.row(draw).slice();
        rows.row(draw + 1);
        expect(rows.row(draw)).toEqual(row);
        expect(row).toHaveLength(n);
        for (const position of row) expect(position >= 0 && position < n).toBe(true);
      }),
    );
  });

  test('begin a new block with the chance of one over the mean block', () => {
    const [n, draws, meanBlock] = [200, 400, 8];
    const rows = stationaryIndices(n, { seed: 5, draws, meanBlock });
    let fresh = 0;
    for (let draw = 0; draw < draws; draw++) {
      const row = rows.row(draw);
      for (let place = 1; place < n; place++) if (!carriesOn(row, place, n)) fresh++;
    }
    // A new block begins where the last would have gone on with the chance 1/n.
    const chance = (1 / meanBlock) * (1 - 1 / n);
    const places = draws * (n - 1);
    expect(Math.abs(fresh - places * chance)).toBeLessThan(4 * Math.sqrt(places * chance * (1 - chance)));
  });

  test('are one block where blocks are longer than any series', () => {
    const row = stationaryIndices(50, { seed: 5, draws: 1, meanBlock: 1e17 }).row(0);
    for (let place = 1; place < 50; place++) expect(carriesOn(row, place, 50)).toBe(true);
  });

  test('take every session as often as any other', () => {
    const counts = new Float64Array(25);
    const rows = stationaryIndices(25, { seed: 9, draws: 4000, meanBlock: 5 });
    for (let draw = 0; draw < 4000; draw++) for (const position of rows.row(draw)) counts[position]!++;
    // 4,000 expected of each; dependence within blocks of five makes the deviation some √9 larger than √4000.
    for (const count of counts) expect(Math.abs(count - 4000)).toBeLessThan(800);
  });

  test('of blocks of one are single sessions drawn with replacement', () => {
    const row = stationaryIndices(1000, { seed: 1, draws: 1, meanBlock: 1 }).row(0);
    const inBlocks = [...row.keys()].filter((place) => place > 0 && carriesOn(row, place, 1000));
    expect(inBlocks.length).toBeLessThan(6);
  });

  test('have blocks of √n on average where nothing is said', () => {
    expect([meanBlockOf(1), meanBlockOf(551), meanBlockOf(2520)]).toEqual([1, 23, 50]);
    const own = { seed: 1, draws: 1 };
    expect(stationaryIndices(551, own).row(0)).toEqual(
      stationaryIndices(551, { ...own, meanBlock: 23 }).row(0),
    );
  });

  test('cannot have blocks shorter than a session', () => {
    expect(() => stationaryIndices(10, { seed: 1, draws: 1, meanBlock: 0.5 })).toThrow(
      'meanBlock must be a number of sessions, 1 or more, got 0.5',
    );
  });
});
