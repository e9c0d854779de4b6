import fc from 'fast-check';
import { expect, test } from 'vitest';
import { radixSort } from '../../src/numeric/radix-sort.ts';

test('places are sorted by any values, ties by place, whatever order they were in', () => {
  const value = fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(0, -0, 1, -1, Number.EPSILON));
  fc.assert(
    fc.property(fc.array(value, { maxLength: 300 }), (values) => {
      const places = Uint32Array.from(values, (_, i) => values.length - 1 - i);
      radixSort(Float64Array.from(values), places, values.length);
      const byDefinition = [...values.keys()].sort((a, b) =>
        values[a]! < values[b]! ? -1 : values[a]! > values[b]! ? 1 : a - b,
      );
      expect([...places]).toEqual(byDefinition);
    }),
  );
});

test('only the first places are sorted', () => {
  const places = Uint32Array.of(2, 0, 1);
  radixSort(Float64Array.of(3, 1, 2), places, 2);
  expect([...places]).toEqual([2, 0, 1]);
});
