import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gridSize, neighboursOf, pointAt } from '../../../src/backtest/luck/parameter-grid.ts';

const axes = [
  { name: 'hold', values: [1, 5, 10] },
  { name: 'stop', values: [0.03, 0.05] },
];

test('the last axis turns fastest', () => {
  expect(gridSize(axes)).toBe(6);
  expect([0, 1, 2].map((position) => pointAt(axes, position))).toEqual([
    { hold: 1, stop: 0.03 },
    { hold: 1, stop: 0.05 },
    { hold: 5, stop: 0.03 },
  ]);
});

test('a point in the inside of two axes has eight neighbours, a corner three', () => {
  const square = ['a', 'b'].map((name) => ({ name, values: [1, 2, 3] }));
  expect(neighboursOf(square, 4)).toEqual([0, 1, 2, 3, 5, 6, 7, 8]);
  expect(neighboursOf(square, 0)).toEqual([1, 3, 4]);
  expect(neighboursOf([{ name: 'a', values: [1] }], 0)).toEqual([]);
});

test('whoever is a neighbour has one', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(sizes, fc.nat(63), (lengths, at) => {
      const some = lengths.map((length, i) => ({
        name: `${i}`,
        values: Array.from({ length }, (_, v) => v),
      }));
      const position = at % gridSize(some);
      for (const neighbour of neighboursOf(some, position))
        expect(neighboursOf(some, neighbour)).toContain(position);
    }),
  );
});
