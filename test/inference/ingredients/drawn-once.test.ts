import { expect, test } from 'vitest';
import { drawnOnce } from '../../../src/inference/ingredients/drawn-once.ts';

test('a drawing is made once a sample, and anew once the sample has grown', () => {
  let drawings = 0;
  const total = drawnOnce(
    (values: number[]) => values.length,
    (values) => {
      drawings++;
      return values.reduce((sum, value) => sum + value, 0);
    },
  );
  const sample = [1, 2];
  expect([total(sample), total(sample), drawings]).toEqual([3, 3, 1]);
  sample.push(4);
  expect([total(sample), drawings]).toEqual([7, 2]);
  expect([total([1, 2]), drawings]).toEqual([3, 3]);
});
