import { expect, test } from 'vitest';
import * as zod from 'zod';
import * as z from '../../src/study/zod.ts';

test('every name of zod is there, each on its own, so that what is not used can be left out', () => {
  const names = Object.keys(zod).filter((name) => name !== 'default');
  expect(Object.keys(z).toSorted()).toEqual(names.toSorted());
  expect(z.object({ a: z.number() }).safeParse({ a: 'x' }).success).toBe(false);
});
