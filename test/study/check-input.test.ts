import { expect, test } from 'vitest';
import { type Agreement, checkInput } from '../../src/study/check-input.ts';
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

const twoSizes = z.strictObject({ least: z.int(), most: z.int().default(9), name: z.string().optional() });
const inOrder: Agreement<z.output<typeof twoSizes>> = {
  keys: ['least', 'most'],
  faults: ({ least, most }) =>
    least <= most
      ? []
      : [{ severity: 'error', code: 'order', column: 'least', message: `${least} > ${most}` }],
};
const messages = (input: unknown) =>
  checkInput(twoSizes, input, 'plan', [inOrder]).faults.map(({ message }) => message);

test('what keys are wrong in together is named beside what is wrong with others', () => {
  expect(messages({ least: 1 })).toEqual([]);
  expect(messages({ least: 10 })).toEqual(['10 > 9']);
  expect(messages({ least: 3, most: 2, name: 7 })).toEqual(['name must be text, got 7', '3 > 2']);
});

test('nothing is asked of keys together where one of them is wrong by itself', () => {
  expect(messages({ least: 3, most: 'x' })).toEqual(['most must be a number, got "x"']);
  expect(messages({ most: 1 })).toEqual(['least must be a number, got nothing']);
  expect(messages('plan')).toEqual(['a plan must be a set of keys, got "plan"']);
});

test('the keys that are right are told where others are not', () => {
  const soundOf = (input: unknown) => checkInput(twoSizes, input, 'plan', [inOrder]).sound;
  expect(soundOf({ least: 3, nme: 'x' })).toEqual({ least: 3, most: 9 });
  expect(soundOf({ name: 'x' })).toEqual({ most: 9, name: 'x' });
  expect(soundOf({ least: 10 })).toEqual({ least: 10, most: 9 });
  expect(soundOf({ least: 1 })).toBeUndefined();
  expect(soundOf(undefined)).toBeUndefined();
});
