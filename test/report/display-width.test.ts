import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayWidth, truncated } from '../../src/report/display-width.ts';

test('Chinese takes two columns a character, a combining mark none', () => {
  expect(displayWidth('中芯 A')).toBe(6);
  expect(displayWidth('e\u0301')).toBe(1);
});

test('a cut text says that it is cut', () => {
  expect(truncated('abnormal', 5)).toBe('abno…');
  expect(truncated('中芯国际', 5)).toBe('中芯…');
  expect(truncated('short', 5)).toBe('short');
});

test('a cut text is never wider than asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, width) => {
      expect(displayWidth(truncated(text, width))).toBeLessThanOrEqual(width);
    }),
  );
});
