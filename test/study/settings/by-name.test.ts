import { expect, test } from 'vitest';
import * as z from 'zod';
import { byName } from '../../../src/study/settings/by-name.ts';

const schema = byName(z.number());

test('has what it was given, and nothing else', () => {
  const read = schema.parse({ a: 1, constructor: 2 });
  expect({ ...read }).toEqual({ a: 1, constructor: 2 });
  expect(schema.parse({}).constructor).toBeUndefined();
});

test('names what is wrong at its name', () => {
  expect(schema.safeParse({ a: 'x' }).error?.issues[0]?.path).toEqual(['a']);
});
