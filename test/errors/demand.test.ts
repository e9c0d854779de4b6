import { expect, test } from 'vitest';
import { demand, hasKeys } from '../../src/errors/demand.ts';
import { QuestionError } from '../../src/errors/error.ts';

test('what is legal passes, what is not is a wrong question in the one grammar', () => {
  const complaint = { what: 'the place', legal: 'have the key redis', given: undefined };
  expect(() => demand(true, complaint)).not.toThrow();
  expect(() => demand(false, complaint)).toThrow(QuestionError);
  expect(() => demand(false, complaint)).toThrow('the place must have the key redis, got nothing');
});

test('only an object has keys', () => {
  expect(hasKeys({ a: 1, b: undefined }, 'a', 'b')).toBe(true);
  expect(hasKeys({ a: 1 }, 'a', 'b')).toBe(false);
  for (const other of [undefined, null, 'length', 5]) expect(hasKeys(other, 'length')).toBe(false);
});
