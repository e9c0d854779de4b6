import { describe, expect, test } from 'vitest';
import {
  cellIndex,
  countPValue,
  countReason,
  emptyCounts,
  joinCounts,
  mainReason,
} from '../../../src/study/simulation/counts.ts';

const shape = { models: 2, tests: 3, windows: 2, effects: 4, levels: 2 };

describe('counts', () => {
  test('have a place of its own for every model, test, window and effect', () => {
    const places = new Set<number>();
    for (let model = 0; model < 2; model++)
      for (let test = 0; test < 3; test++)
        for (let window = 0; window < 2; window++)
          for (let effect = 0; effect < 4; effect++)
            places.add(cellIndex(shape, { model, test, window, effect }));
    expect(places.size).toBe(48);
    expect(Math.max(...places)).toBe(emptyCounts(shape).defined.length - 1);
  });

  test('count a rejection at every level no smaller than p', () => {
    const counts = emptyCounts(shape);
    for (const p of [0.05, 0.03, 0.2]) countPValue(counts, 5, p, [0.03, 0.05]);
    expect([counts.defined[5], counts.rejected[10], counts.rejected[11]]).toEqual([3, 1, 2]);
  });

  test('join by adding up, whichever way round', () => {
    const [a, b] = [emptyCounts(shape), emptyCounts(shape)];
    countPValue(a, 0, 0.01, [0.03, 0.05]);
    countReason(a, 1, 'no variance');
    countPValue(b, 0, 0.5, [0.03, 0.05]);
    countReason(b, 1, 'too few');
    countReason(b, 1, 'too few');
    const [ab, ba] = [emptyCounts(shape), emptyCounts(shape)];
    for (const part of [a, b]) joinCounts(ab, part);
    for (const part of [b, a]) joinCounts(ba, part);
    expect(ab).toEqual(ba);
    expect([ab.defined[0], ab.rejected[0]]).toEqual([2, 1]);
    expect([mainReason(ab, 1), mainReason(ab, 0)]).toEqual(['too few', '']);
  });

  test('cross a thread unharmed', () => {
    const counts = emptyCounts(shape);
    countReason(counts, 1, 'too few');
    expect(structuredClone(counts)).toEqual(counts);
  });
});
