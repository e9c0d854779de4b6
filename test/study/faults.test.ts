import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { faultsOf } from '../../src/study/faults.ts';

const schema = z.strictObject({
  colour: z.enum(['red', 'green']).optional(),
  only: z.literal('this').optional(),
  size: z.int().min(2).lt(10).optional(),
  list: z.array(z.number()).max(2).optional(),
  nested: z.record(z.string(), z.strictObject({ name: z.string().optional() })).optional(),
  choice: z.union([z.literal('all'), z.array(z.enum(['a', 'b']))]).optional(),
  flag: z.boolean().optional(),
  given: z.strictObject({ it: z.unknown() }).optional(),
  codes: z
    .record(
      z.string().refine((text) => /^[A-Z]+$/.test(text), 'be capital letters'),
      z.number(),
    )
    .optional(),
  own: z
    .string()
    .refine((text) => text !== 'x', { params: { legal: ['yes', 'no'] } })
    .optional(),
});
const keys = ['colour', 'only', 'size', 'list', 'nested', 'choice', 'flag', 'given', 'codes', 'own'];

function faults(input: unknown) {
  const { error } = schema.safeParse(input);
  return faultsOf(error?.issues ?? [], input, (path) => (path.length === 0 ? keys : ['name']), 'study');
}
const messages = (input: unknown) => faults(input).map(({ message }) => message);

describe('a fault', () => {
  test('stands at the path of its key, with the text that was given', () => {
    expect(faults({ list: [1, 'two'] })).toEqual([
      {
        severity: 'error',
        code: 'bad-value',
        column: 'list/1',
        value: 'two',
        message: 'list[1] must be a number, got "two"',
      },
    ]);
    expect(faults({ size: true })[0]).not.toHaveProperty('value');
  });

  test('of an unknown key offers the nearest and lists the legal ones', () => {
    expect(faults({ color: 'red' })).toEqual([
      {
        severity: 'error',
        code: 'unknown-key',
        column: 'color',
        value: 'color',
        message: `a key of the study must be known, got "color"; did you mean "colour"? legal: ${keys.join(', ')}`,
      },
    ]);
    expect(messages({ nested: { S: { nme: 'x' } } })).toEqual([
      'a key of nested S must be known, got "nme"; did you mean "name"? legal: name',
    ]);
  });

  test('of a choice lists it, and offers the nearest', () => {
    expect(messages({ colour: 'geren' })).toEqual([
      'colour must be one of red, green, got "geren"; did you mean "green"?',
    ]);
    expect(messages({ colour: 3 })).toEqual(['colour must be one of red, green, got 3']);
    expect(messages({ only: 'else' })).toEqual(['only must be this, got "else"']);
  });

  test('of a number says its bound', () => {
    expect(messages({ size: 1 })).toEqual(['size must be at least 2, got 1']);
    expect(messages({ size: 10 })).toEqual(['size must be less than 10, got 10']);
    expect(messages({ size: 2.5 })).toEqual(['size must be a whole number, got 2.5']);
  });

  test('of a list says how many items it may have', () => {
    expect(messages({ list: [1, 2, 3] })).toEqual(['list must have at most 2 items, got [1,2,3]']);
  });

  test('of a choice between forms is about the form that was meant', () => {
    expect(messages({ choice: ['zebra'] })).toEqual(['choice[0] must be one of a, b, got "zebra"']);
    expect(messages({ choice: 'a' })).toEqual(['choice must be all or a list, got "a"']);
  });

  test('of a rule of its own lists what that rule allows', () => {
    expect(messages({ own: 'x' })).toEqual(['own must be one of yes, no, got "x"']);
  });

  test('of a key that has a form of its own says it', () => {
    expect(faults({ codes: { AB: 1, cd: 2 } })).toMatchObject([
      { column: 'codes/cd', value: 'cd', message: 'a key of codes must be capital letters, got "cd"' },
    ]);
  });

  test('is said in words, not in those of a program', () => {
    expect(messages({ flag: 'no' })).toEqual(['flag must be true or false, got "no"']);
    expect(messages({ given: {} })).toEqual(['given it must be given, got nothing']);
  });

  test('of the whole is about a study', () => {
    expect(messages(7)).toEqual(['a study must be a set of keys, got 7']);
  });
});

test('every fault is told, not the first alone', () => {
  expect(messages({ size: 1, list: 'x', colour: 'x' })).toHaveLength(3);
});

test('of one key the first fault is told: what comes after follows from it', () => {
  expect(messages({ list: 'xxx' })).toEqual(['list must be a list, got "xxx"']);
  expect(messages({ size: 1e300 })).toEqual(['size must be less than 10, got 1e+300']);
});
