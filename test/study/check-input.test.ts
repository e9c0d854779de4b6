import { expect, test } from 'vitest';
import { checkInput } from '../../src/study/check-input.ts';
import * as z from '../../src/study/zod.ts';

const schema = z.strictObject({
  size: z.int().default(3),
  part: z.strictObject({ name: z.string() }).optional(),
});

test('what is right comes back with its defaults', () => {
  expect(checkInput(schema, {}, 'plan')).toEqual({ value: { size: 3 }, faults: [] });
});

test('everything that is wrong is named at once, at its key, by the name of what was written', () => {
  const { value, faults } = checkInput(schema, { sise: 1, size: 'x', part: { nme: 'y', name: 'z' } }, 'plan');
  expect(value).toBeUndefined();
  expect(faults.map(({ column, message }) => [column, message])).toEqual([
    ['size', 'size must be a number, got "x"'],
    ['part/nme', 'a key of part must be known, got "nme"; did you mean "name"? legal: name'],
    ['sise', 'a key of the plan must be known, got "sise"; did you mean "size"? legal: size, part'],
  ]);
});
