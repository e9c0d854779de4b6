import { expect, test } from 'vitest';
import { inMemory } from '../../src/numeric/shelf.ts';

test('a shelf in memory gives back the very value', () => {
  const value = { rows: Float64Array.of(1, Number.NaN) };
  expect(inMemory.keep(value).take()).toBe(value);
});
