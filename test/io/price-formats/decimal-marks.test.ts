import { describe, expect, test } from 'vitest';
import { DecimalMarks, isEuropean, readWithCommas } from '../../../src/io/price-formats/decimal-marks.ts';
import { displayedNumber, plainNumber } from '../../../src/io/price-formats/number-styles.ts';

/** What prices, and volumes beside them, show. */
function marksOf(prices: readonly string[], volumes: readonly string[] = [], style = plainNumber) {
  const marks = new DecimalMarks();
  for (const [column, texts] of Object.entries({ close: prices, volume: volumes })) {
    for (const [i, text] of texts.entries())
      marks.see(text, style(text), { column, line: i + 2, isVolume: column === 'volume' });
  }
  return marks;
}

const codes = (...given: Parameters<typeof marksOf>) =>
  marksOf(...given)
    .findings()
    .map(({ severity, line, value }) => `${severity} ${line} ${value}`);

describe('isEuropean', () => {
  test('by semicolons, or by a first date with dots and its day first', () => {
    expect(isEuropean(';', '2026-04-24')).toBe(true);
    expect(isEuropean(',', '24.04.2026')).toBe(true);
    for (const date of ['2026-04-24', '2026.04.24', '04/24/2026', ''])
      expect(isEuropean(',', date)).toBe(false);
  });
});

describe('DecimalMarks', () => {
  test('three digits after a point beside whole numbers are in doubt', () => {
    expect(codes(['985', '1.012'])).toEqual(['error 3 1.012']);
    expect(codes(['1.012', '985', '1.013'])).toEqual(['error 2 1.012']);
  });
  test.each([['58.45'], ['0.985'], ['5.8450'], ['1012.5']])(
    '%s shows that points are before decimals',
    (text) => {
      expect(codes(['985', '1.012', text])).toEqual([]);
    },
  );
  test('thousands without a mark show that the point is not between them, in their own column alone', () => {
    expect(codes(['985', '1012', '1.012'])).toEqual([]);
    expect(codes(['985', '1.012'], ['250000'])).toEqual(['error 3 1.012']);
  });
  test('three digits after every point change no return, which a warning says', () => {
    expect(codes(['1.012', '1.015'], ['985'])).toEqual(['warning 2 1.012']);
    expect(marksOf(['1.012']).findings()[0]!.message).toBe(
      'close "1.012" is read as 1.012; if thousands are meant, write them without a mark',
    );
  });
  test('three digits after a comma, which web pages put between thousands, are in doubt by themselves', () => {
    expect(codes(['64,300', '63,300'], [], displayedNumber)).toEqual(['error 2 64,300']);
    expect(codes(['64,300', '1,063.50'], [], displayedNumber)).toEqual([]);
  });
  test('decimal commas are so where some can be nothing else and all can be', () => {
    expect(marksOf(['985', '64,30', '1.012,5', '']).areCommas).toBe(true);
    expect(marksOf(['985', '64,300']).areCommas).toBe(false);
    expect(marksOf(['64,30', '64.3']).areCommas).toBe(false);
    expect(marksOf(['64,30', 'abc']).areCommas).toBe(false);
    expect(marksOf(['64.3']).areCommas).toBe(false);
  });
  test('that commas were read is a note', () => expect(readWithCommas().severity).toBe('note'));
});
