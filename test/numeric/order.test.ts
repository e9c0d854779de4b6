import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBelow, orderOf } from '../../src/numeric/order.ts';
import { midranks } from '../../src/numeric/ranks.ts';

test('3, 1, nothing, 3 stand at 1, 0, 3 and rank 2.5, 1 and 2.5', () => {
  const { count, positions, ranks } = orderOf(Float64Array.of(3, 1, Number.NaN, 3));
  expect(count).toBe(3);
  expect([...positions]).toEqual([1, 0, 3]);
  expect([...ranks]).toEqual([2.5, 1, Number.NaN, 2.5]);
});

test('ranks are the midranks, positions ascend', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(0, -0, 1, 2, -1, 0.5, Number.NaN, 3), { maxLength: 40 }),
      (values) => {
        const given = Float64Array.from(values);
        const expected = new Float64Array(given.length);
        const { count, positions, ranks } = orderOf(given);
        expect(count).toBe(midranks(given, expected));
        expect(ranks).toEqual(expected);
        const inOrder = [...positions].map((position) => given[position]!);
        expect(inOrder.every((value, i) => i === 0 || inOrder[i - 1]! <= value)).toBe(true);
        expect(new Set(positions).size).toBe(count);
      },
    ),
  );
});

test('what is below a value is counted among the first alone', () => {
  const ascending = Float64Array.of(1, 2, 2, 5);
  expect([0, 2, 3, 9].map((value) => countBelow(ascending, 4, value))).toEqual([0, 1, 3, 4]);
  expect(countBelow(ascending, 2, 9)).toBe(2);
});
