import { expect, test } from 'vitest';
import { madeOnce } from '../../src/study/made-once.ts';

test('what is made of an object is made once for the very same, and anew for one like it', () => {
  const made: number[] = [];
  const sizeOf = madeOnce(({ size }: { size: number }) => {
    made.push(size);
    return { size };
  });
  const [one, alike] = [{ size: 1 }, { size: 1 }];
  expect(sizeOf(one)).toBe(sizeOf(one));
  expect(sizeOf(alike)).not.toBe(sizeOf(one));
  expect(made).toEqual([1, 1]);
});
