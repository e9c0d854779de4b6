import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOWHERE } from '../../../src/io/plain-prices/bytes.ts';
import { readNumberField } from '../../../src/io/plain-prices/number-field.ts';

const COMMA = ','.charCodeAt(0);

function read(text: string) {
  const cursor = { at: 0 };
  const value = readNumberField(Buffer.from(`xx${text},1\n`), 2, COMMA, cursor);
  return { value, at: cursor.at };
}

test('an empty field is NaN, and read', () => {
  expect(read('')).toEqual({ value: Number.NaN, at: 2 });
});

test('a number is read to the double nearest to it, to the bit', () => {
  for (const text of [
    '0',
    '-0',
    '58.45',
    '12.',
    '-0.001',
    '123456789012345',
    '57.70000076293945',
    '0.1',
    '1e0'.slice(0, 1),
  ])
    expect(read(text)).toEqual({ value: Number(text), at: 2 + text.length });
});

test('any decimal is read as the platform reads it', () => {
  const decimal = fc
    .tuple(fc.boolean(), fc.stringMatching(/^\d{1,20}$/), fc.stringMatching(/^\d{0,20}$/), fc.boolean())
    .map(
      ([isNegative, whole, part, hasPoint]) =>
        `${isNegative ? '-' : ''}${whole}${hasPoint || part ? '.' : ''}${part}`,
    );
  fc.assert(
    fc.property(decimal, (text) => {
      expect(read(text)).toEqual({ value: Number(text), at: 2 + text.length });
    }),
    { seed: 1, numRuns: 2_000 },
  );
});

test('anything else leaves the cursor nowhere', () => {
  for (const text of ['-', '.5', '+1', '1e5', '1.2.3', ' 1', '1 ', '"1"', 'null', '$5', '0x1', '--1', '-.5'])
    expect(read(text).at, text).toBe(NOWHERE);
});
