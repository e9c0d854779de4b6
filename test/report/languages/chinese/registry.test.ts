import { expect, test } from 'vitest';
import { phrases } from '../../../../src/report/languages/chinese/registry.ts';

test('a sentence stands in one place only', () => {
  const keys = Object.values(phrases).flatMap((own) => Object.keys(own));
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});
