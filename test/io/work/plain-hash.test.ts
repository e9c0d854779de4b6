import { serialize } from 'node:v8';
import { expect, test } from 'vitest';
import { plainHash } from '../../../src/io/work/plain-hash.ts';

/** A whole number that the engine holds as a floating-point number. */
function heldAsDouble(value: number): number[] {
  const held = [0.5];
  held[0] = value;
  return held;
}

test('equal data have the same hash, however the engine holds its numbers', () => {
  expect(serialize(heldAsDouble(3))).not.toEqual(serialize([3]));
  expect(plainHash({ days: heldAsDouble(3) })).toBe(plainHash({ days: [3] }));
});

test('other data has another hash: a bit of a column, a sign of nothing, a value that is missing, a kind of numbers', () => {
  const column = Float64Array.of(1, 2);
  const all = [
    column,
    Float64Array.of(1, 2 + Number.EPSILON * 2),
    Int32Array.of(1, 2),
    [1, 2],
    [1, Number.NaN],
    [1, null],
    [1, 'NaN'],
    [0],
    [-0],
    [Number.POSITIVE_INFINITY],
    new Map([['a', 1]]),
    new Map([['a', 2]]),
    new Map([['a', column]]),
    { a: 1 },
    new Set(['a']),
    new Set(['b']),
  ];
  expect(new Set(all.map(plainHash)).size).toBe(all.length);
});

test('a view has the hash of what it shows', () => {
  expect(plainHash(Float64Array.of(1, 2, 3).subarray(1))).toBe(plainHash(Float64Array.of(2, 3)));
});
