import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decimalCommaNumber,
  displayedNumber,
  plainNumber,
} from '../../../src/io/price-formats/number-styles.ts';

describe('plainNumber', () => {
  test('any finite number reads back as it was written', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(plainNumber(JSON.stringify(value))).toBe(value + 0);
      }),
    );
  });
  test.each(['', 'null', 'NaN', 'nan', 'N/A', '-', 'NA', '#N/A', '--', 'None', '.'].map((text) => [text]))(
    '%j says that nothing is known',
    (text) => {
      expect(plainNumber(text)).toBeNaN();
    },
  );
  test.each([['abc'], ['1,234'], ['$5'], ['0x10'], ['0b1'], ['Infinity'], ['1 2'], ['12%'], ['---']])(
    '%j is no number',
    (text) => {
      expect(plainNumber(text)).toBeUndefined();
    },
  );
});

describe('displayedNumber', () => {
  test.each([
    ['$1,234.50', 1234.5],
    ['1.2M', 1_200_000],
    ['57.35K', 57_350],
    ['2.1B', 2.1e9],
    ['1t', 1e12],
    ['-$3', -3],
    ['.5', 0.5],
    ['1234567', 1_234_567],
  ])('%j is %d', (text, value) => expect(displayedNumber(text)).toBe(value));
  test.each([[''], ['N/A'], ['-'], ['.']])('%j says that nothing is known', (text) =>
    expect(displayedNumber(text)).toBeNaN(),
  );
  test.each([['1,23'], ['0,985'], ['12,34,567'], ['1.234,56'], ['+9.5%'], ['M'], ['..'], ['.K'], ['$']])(
    '%j is no number',
    (text) => {
      expect(displayedNumber(text)).toBeUndefined();
    },
  );
});

describe('decimalCommaNumber', () => {
  test.each([
    ['57,7', 57.7],
    ['1.234,50', 1234.5],
    ['1.234.567', 1_234_567],
    ['1.012', 1012],
    ['985', 985],
    ['1,5e+06', 1_500_000],
    ['1,2M', 1_200_000],
  ])('%j is %d', (text, value) => expect(decimalCommaNumber(text)).toBe(value));
  test.each([[''], ['N/A'], ['.']])('%j says that nothing is known', (text) =>
    expect(decimalCommaNumber(text)).toBeNaN(),
  );
  test.each([['57.7'], ['1,234.5'], ['0.985'], ['abc']])('%j is no number', (text) => {
    expect(decimalCommaNumber(text)).toBeUndefined();
  });
});
