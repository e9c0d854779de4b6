import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardedText, unguardedText } from '../../src/io/guarded-text.ts';

test.each([
  '=1+1',
  '@SUM(A1)',
  '+1+1',
  '-1-cmd',
  '\t=1',
  '\r=1',
  "=cmd|'/c calc'!A0",
  '+',
  '-',
  '+10%;+5%',
  '+1e5x',
])('%j is kept from being a formula', (text) => {
  expect(guardedText(text)).toBe(`'${text}`);
});

test.each(['+10%', '-3.5', '-3,5 %', '+1', 'a=1', '0981', '', "it's", "'quoted'", '中芯'])(
  '%j stays as it is',
  (text) => {
    expect(guardedText(text)).toBe(text);
  },
);

test('whatever is guarded reads back equal, apostrophes of its own included', () => {
  const start = fc.constantFrom('', "'", "''", "'=", '=', '+', '-', '@', '\t');
  fc.assert(
    fc.property(start, fc.string(), (head, tail) => {
      const written = guardedText(head + tail);
      expect(unguardedText(written)).toBe(head + tail);
      expect(written).not.toMatch(/^[=@\t\r]/);
    }),
    { seed: 1, numRuns: 1000 },
  );
});
