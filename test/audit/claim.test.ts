import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isUnreadable, readClaims, supports } from '../../src/audit/claim.ts';

const read = (cell: string) => {
  const claims = readClaims(cell);
  if (isUnreadable(claims)) throw new Error(`unreadable: ${cell}`);
  return claims;
};

describe('a claim', () => {
  test('for every security is a move alone', () => {
    expect(read('+10%')).toEqual([{ security: undefined, move: 0.1, tolerance: 0.005, text: '+10%' }]);
  });

  test('for each security names it, separated by semicolons', () => {
    expect(read('0981.HK +10%; 1347.HK -15.5 %;')).toEqual([
      { security: '0981.HK', move: 0.1, tolerance: 0.005, text: '+10%' },
      { security: '1347.HK', move: -0.155, tolerance: 0.0005, text: '-15.5 %' },
    ]);
  });

  test('falls with a hyphen or a minus sign, and rises without any sign', () => {
    expect(read('-16.97%')[0]!.move).toBeCloseTo(-0.1697, 15);
    expect(read('−16.97%')[0]!.move).toBeCloseTo(-0.1697, 15);
    expect(read('3%')[0]!.move).toBe(0.03);
  });

  test('is as exact as its digits: +10.0 % is ten times as exact as +10 %', () => {
    expect([read('+10%')[0]!.tolerance, read('+10.0%')[0]!.tolerance]).toEqual([0.005, 0.0005]);
  });

  test('of an empty cell is none', () => {
    expect(read('')).toEqual([]);
    expect(read(' ; ')).toEqual([]);
  });

  test.each([
    'soared',
    '10',
    '+10 percent',
    '0981.HK',
    '0981.HK up 10%',
    '+1,5%',
    '0981.HK: +10% 1347.HK +5%',
  ])('"%s" cannot be read, and the remedy shows how to write it', (cell) => {
    expect(readClaims(cell)).toEqual({
      what: 'claim',
      legal: 'be a move in percent, for every security or for each',
      given: cell,
      remedy: 'write +10%, or 0981.HK +10%; 1347.HK +15%',
    });
  });
});

describe('an observed move supports a claim', () => {
  const [ten] = read('+10%');

  test('where it rounds to the digits claimed, both edges included', () => {
    for (const observed of [0.095, 0.1, 0.1049, 0.105]) expect(supports(ten!, observed)).toBe(true);
    for (const observed of [0.0949, 0.1051, -0.1, 0]) expect(supports(ten!, observed)).toBe(false);
  });

  test('never where it is not known', () => {
    expect(supports(ten!, Number.NaN)).toBe(false);
  });

  test('whenever the claim is that move, rounded', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.9, max: 2, noNaN: true }),
        fc.integer({ min: 0, max: 3 }),
        (move, decimals) => {
          const claim = `${(100 * move).toFixed(decimals)}%`;
          expect(supports(read(claim)[0]!, move)).toBe(true);
        },
      ),
    );
  });
});
