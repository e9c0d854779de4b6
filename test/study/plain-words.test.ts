import { expect, test } from 'vitest';
import { withPlainWords } from '../../src/study/plain-words.ts';

const readings = ['string', 'number', 'boolean'];

test('text may be a plain word that YAML takes for a number, or for true', () => {
  expect(withPlainWords({ type: 'string', minLength: 1 })).toEqual({ type: readings, minLength: 1 });
  expect(
    withPlainWords({ anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] }),
  ).toEqual({
    anyOf: [{ type: readings }, { type: 'array', items: { type: readings } }],
  });
  expect(withPlainWords({ type: ['string', 'null'] })).toEqual({ type: [...readings, 'null'] });
});

test('text of a pattern, one of a few words, names of keys and what is no text stay as they are', () => {
  for (const schema of [
    { type: 'string', pattern: '^a$' },
    { type: 'string', enum: ['a', 'b'] },
    { type: 'string', const: 'all' },
    { type: 'object', propertyNames: { type: 'string' }, required: ['a'], default: { type: 'string' } },
    { type: 'integer', minimum: 1 },
  ])
    expect(withPlainWords(schema)).toEqual(schema);
});

test('a key that is called as one of a schema is a key', () => {
  const properties = { type: { type: 'string' }, default: { type: 'string' } };
  expect(withPlainWords({ properties })).toEqual({
    properties: { type: { type: readings }, default: { type: readings } },
  });
});
