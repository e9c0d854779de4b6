import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runsOf, sizeOf } from '../../../src/prices/gate/runs.ts';

test('neighbours make a run', () =>
  expect(runsOf([3, 4, 5, 9])).toEqual([
    { from: 3, to: 5 },
    { from: 9, to: 9 },
  ]));
test('runs hold the numbers they are made of, and no two of them touch', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(50)), (numbers) => {
      const ascending = numbers.toSorted((a, b) => a - b);
      const runs = runsOf(ascending);
      const held = runs.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
      expect(held).toEqual(ascending);
      expect(sizeOf(runs)).toBe(ascending.length);
      expect(runs.every(({ from }, i) => i === 0 || from > runs[i - 1]!.to + 1)).toBe(true);
    }),
  );
});
