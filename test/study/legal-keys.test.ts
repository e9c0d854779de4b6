import { expect, test } from 'vitest';
import * as z from 'zod';
import { legalKeys } from '../../src/study/legal-keys.ts';
import { everything } from '../../src/study/run.ts';
import { settingsSchema } from '../../src/study/settings.ts';

const schema = settingsSchema(everything);

test('legal keys are those of the study, of one of its securities, or of a part', () => {
  expect(legalKeys(schema, [])).toEqual(Object.keys(schema.shape));
  const security = ['name', 'exchange', 'currency', 'benchmark', 'benchmarks', 'issuer'];
  expect(legalKeys(schema, ['securities', 'NVDA'])).toEqual(security);
  expect(legalKeys(schema, ['resampling'])).toEqual(['draws', 'methods']);
});

test('a place without an object of known keys has none', () => {
  expect(legalKeys(schema, ['title'])).toEqual([]);
  expect(legalKeys(schema, ['nothing', 'there'])).toEqual([]);
  expect(legalKeys(schema, ['windows', 0])).toEqual([]);
});

test('keys are found within lists and choices, those of every form together', () => {
  const forms = z.object({
    list: z.array(z.union([z.object({ a: z.int() }), z.object({ b: z.int() }), z.string()])).default([]),
  });
  expect(legalKeys(forms, ['list', 3])).toEqual(['a', 'b']);
});
