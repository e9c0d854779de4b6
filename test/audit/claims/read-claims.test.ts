import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { supports } from '../../../src/audit/claims/claim.ts';
import { readClaims } from '../../../src/audit/claims/read-claims.ts';
import { claimIn, claimsIn, names } from './made-up.ts';

const infinity = Number.POSITIVE_INFINITY;

/** Every form a claim may have: from, to, tolerance; fractions. */
const forms: Readonly<Record<string, readonly [lower: number, upper: number, tolerance: number]>> = {
  '+10%': [0.1, 0.1, 0.005],
  '10%': [0.1, 0.1, 0.005],
  '+10.0 %': [0.1, 0.1, 0.0005],
  '-17%': [-0.17, -0.17, 0.005],
  '−17 %': [-0.17, -0.17, 0.005],
  '-16.97%': [-0.1697, -0.1697, 0.00005],
  'up 10 per cent': [0.1, 0.1, 0.005],
  'rose 10%': [0.1, 0.1, 0.005],
  'Rose by 10 percent': [0.1, 0.1, 0.005],
  'fell 3.2 percent': [-0.032, -0.032, 0.0005],
  'down 3.2pct': [-0.032, -0.032, 0.0005],
  '跌17%': [-0.17, -0.17, 0.005],
  '大涨10.01％': [0.1001, 0.1001, 0.00005],
  'about 10%': [0.1, 0.1, 0.01],
  '跌约10%': [-0.1, -0.1, 0.01],
  '7-10%': [0.07, 0.1, 0.005],
  '7–10%': [0.07, 0.1, 0.005],
  '7% - 10%': [0.07, 0.1, 0.005],
  '+7% to +10.5%': [0.07, 0.105, 0.005],
  'between 7% and 10%': [0.07, 0.1, 0.005],
  'fell between 7 and 10 per cent': [-0.1, -0.07, 0.005],
  '-7% to -10%': [-0.1, -0.07, 0.005],
  '跌7至10%': [-0.1, -0.07, 0.005],
  'over 10%': [0.1, infinity, 0],
  'more than 10%': [0.1, infinity, 0],
  'fell more than 10%': [-infinity, -0.1, 0],
  'more than -10%': [-infinity, -0.1, 0],
  '涨逾10%': [0.1, infinity, 0],
  '升逾10%': [0.1, infinity, 0],
  '跌超10%': [-infinity, -0.1, 0],
  'at least 10%': [0.1, infinity, 0],
  'less than 5%': [0, 0.05, 0],
  'nearly 10%': [0.09, 0.1, 0],
  '升近10%': [0.09, 0.1, 0],
  'fell almost 9.8%': [-0.098, -0.097, 0],
};

test.each(Object.entries(forms))('“%s” allows moves from %d to %d', (cell, [lower, upper, tolerance]) => {
  const claim = claimIn(cell);
  expect(claim.text).toBe(cell);
  expect([claim.security, claim.horizon, claim.basis]).toEqual([undefined, 1, undefined]);
  for (const [read, meant] of [
    [claim.lower, lower],
    [claim.upper, upper],
    [claim.tolerance, tolerance],
  ] as const) {
    if (Number.isFinite(meant)) expect(read).toBeCloseTo(meant, 15);
    else expect(read).toBe(meant);
  }
});

test('“over” and “under” leave their figure out, “at least” and “nearly” do not', () => {
  const cells = ['over 10%', 'under 10%', '逾10%', 'at least 10%', 'nearly 10%', '+10%'];
  expect(cells.map((cell) => claimIn(cell).isStrict)).toEqual([true, true, true, false, false, false]);
});

describe('a claim about a time and a basis', () => {
  test.each([
    ['as much as 10%', 1, 'previous-close-to-high'],
    ['up to 10%', 1, 'previous-close-to-high'],
    ['fell as much as 10%', 1, 'previous-close-to-low'],
    ['+10% intraday', 1, 'previous-close-to-high'],
    ['-10% intraday', 1, 'previous-close-to-low'],
    ['盘中涨逾10%', 1, 'previous-close-to-high'],
    ['一度跌10%', 1, 'previous-close-to-low'],
    ['+10% at the open', 1, 'gap'],
    ['+10% from the open', 1, 'open-to-close'],
    ['+10% close to close', 1, 'close-to-close'],
    ['+10% close-to-close', 1, 'close-to-close'],
    ['12% intraday range', 1, 'intraday-range'],
    ['+10% over 5 sessions', 5, undefined],
    ['+10% in two days', 2, undefined],
    ['rose more than 10% close to close over the 3 trading days', 3, 'close-to-close'],
    ['+10% over 3 days intraday', 3, 'previous-close-to-high'],
  ])('“%s” is over %d and by %s', (cell, horizon, basis) => {
    expect([claimIn(cell).horizon, claimIn(cell).basis]).toEqual([horizon, basis]);
    expect(claimIn(cell).text).toBe(cell);
  });
});

describe('claims about several securities', () => {
  const about = (cell: string, known?: typeof names) =>
    claimsIn(cell, known).map(({ security, text }) => [security, text]);

  test('name them by symbol, each with its own move', () => {
    const read = [
      ['0981.HK', '+10%'],
      ['1347.HK', '-15.5 %'],
    ];
    expect(about('0981.HK +10%; 1347.HK -15.5 %;')).toEqual(read);
    expect(about('0981.hk: +10%, 1347.HK -15.5 %', names)).toEqual(read);
  });

  test('name them as the study does, whatever the case, spaces and all', () => {
    const read = [
      ['0981.HK', '+10%'],
      ['1347.HK', '+15%'],
    ];
    expect(about('SMIC +10%, Hua Hong +15%', names)).toEqual(read);
    expect(about('smic +10% and hua hong: +15%', names)).toEqual(read);
    expect(about('SMIC +10%，Hua Hong +15%', names)).toEqual(read);
  });

  test('“and” joins the ends of a range before it joins claims', () => {
    expect(about('SMIC between 7% and 10% and Hua Hong over 15%', names)).toEqual([
      ['0981.HK', 'between 7% and 10%'],
      ['1347.HK', 'over 15%'],
    ]);
  });

  const moves = (cell: string) => claimsIn(cell, names).map(({ lower, text }) => [lower, text]);

  test('a verb holds on within its sentence, and stands in the text of the claims that leave it out', () => {
    for (const cell of ['SMIC fell 10% and Hua Hong 15%', 'SMIC fell 10%, Hua Hong 15%'])
      expect(moves(cell)).toEqual([
        [-0.1, 'fell 10%'],
        [-0.15, 'fell 15%'],
      ]);
    expect(moves('SMIC跌10%，Hua Hong 15%')[1]).toEqual([-0.15, '跌 15%']);
    expect(moves('SMIC fell 10%, Hua Hong rose 15%, SMIC 2%').map(([lower]) => lower)).toEqual([
      -0.1, 0.15, 0.02,
    ]);
  });

  test('what a claim says read alone is what it says in its cell', () => {
    const cells = ['SMIC fell 10% and Hua Hong 7-15%', 'SMIC down over 10%, Hua Hong nearly 5% at its low'];
    for (const claim of cells.flatMap((cell) => claimsIn(cell, names)))
      expect(claimIn(claim.text)).toEqual({ ...claim, security: undefined });
  });

  test.each([
    'SMIC -10%, Hua Hong 15%',
    'SMIC down 10%; Hua Hong 15%',
    'SMIC fell 1%, SMIC +2%, Hua Hong 15%',
  ])('in “%s” the last might go either way', (cell) => {
    expect(readClaims(cell, names)).toEqual({
      what: 'claim',
      legal: 'say its direction where another claim falls',
      given: 'Hua Hong 15%',
      remedy: 'write fell 15%, -15% or +15%; a verb holds on after a comma or "and" alone',
    });
  });

  test('none make no claim', () => {
    expect(claimsIn('')).toEqual([]);
    expect(claimsIn(' ; ,')).toEqual([]);
  });
});

describe('what cannot be read is said with examples', () => {
  test.each([
    'soared',
    '10',
    '0981.HK',
    '+1,5%',
    'up a lot',
    'SMIC up',
    'between 7%',
    '+%',
    `${'9'.repeat(400)}%`,
  ])('“%s” has no move in percent', (cell) => {
    expect(readClaims(cell)).toMatchObject({
      what: 'claim',
      legal: 'be a move in percent, for every security or for each',
      remedy: 'write +10%, or 0981.HK +10%; 1347.HK +15%',
    });
  });

  test('words without a number are no claim, rather than the name of another security', () => {
    expect(readClaims('strong gains', names)).toMatchObject({
      legal: 'be a move in percent, for every security or for each',
      given: 'strong gains',
    });
    expect(readClaims('SMIC +10%; Hua Hong jumped', names)).toMatchObject({ given: 'Hua Hong jumped' });
  });

  test('only the part that is wrong is shown', () => {
    expect(readClaims('0981.HK +10%; 1347.HK soared')).toMatchObject({ given: '1347.HK soared' });
  });

  test('a swing from peak to trough is a fall, from low to high a rise', () => {
    for (const cell of ['fell 10% peak to trough', '10% from high to low'])
      expect(claimIn(cell)).toMatchObject({ lower: -0.1, upper: -0.1, basis: 'intraday-range', text: cell });
    expect(claimIn('10% from low to high')).toMatchObject({ lower: 0.1, basis: 'intraday-range' });
  });

  test.each([
    'rose -3%',
    'fell +3%',
    '-7-10%',
    '-7% to +10%',
    'rose 10% peak to trough',
    'fell 10% from low to high',
  ])('“%s” goes up and down', (cell) => {
    expect(readClaims(cell)).toMatchObject({ legal: 'say one direction', given: cell });
  });

  test.each(['over 7-10%', 'nearly 7% to 10%'])('“%s” is a range and a bound', (cell) => {
    expect(readClaims(cell)).toMatchObject({ legal: 'be a range or a bound, not both', given: cell });
  });

  test.each([
    ['+10% on Tuesday', 'on Tuesday'],
    ['+10% over 0 sessions', 'over 0 sessions'],
    ['+10% over 251 sessions', 'over 251 sessions'],
    ['+10% 1347.HK +5%', '1347.HK +5%'],
    ['+5% -3%', '-3%'],
    ['+10% intraday close to close', 'close to close'],
  ])('“%s” goes on with something else', (cell, given) => {
    expect(readClaims(cell)).toMatchObject({
      what: 'what follows the figure in the claim',
      legal: 'be a horizon or a basis',
      given,
    });
  });

  test('a name that is no security of the event is told the nearest', () => {
    expect(readClaims('0982.HK +10%', names)).toEqual({
      what: 'claim',
      legal: 'name a security of its event',
      given: '0982.HK',
      remedy: 'did you mean "0981.HK"? legal: 0981.HK, SMIC, 1347.HK, Hua Hong',
    });
  });
});

describe('a move written in any form is read back as that move', () => {
  const written: Readonly<Record<string, (size: string, isFall: boolean) => string>> = {
    sign: (size, isFall) => `${isFall ? '-' : '+'}${size}%`,
    'minus sign and space': (size, isFall) => `${isFall ? '−' : '+'}${size} %`,
    verb: (size, isFall) => `${isFall ? 'fell' : 'rose'} ${size} per cent`,
    'verb and by': (size, isFall) => `${isFall ? 'dropped' : 'gained'} by ${size} percent`,
    Chinese: (size, isFall) => `${isFall ? '跌' : '涨'}${size}%`,
    'with its name': (size, isFall) => `Hua Hong ${isFall ? 'lost' : 'added'} ${size}%; SMIC +1%`,
    'over sessions': (size, isFall) => `${isFall ? 'down' : 'up'} ${size}% over 3 sessions`,
  };

  test.each(Object.entries(written))('%s', (_, write) => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.9, max: 2, noNaN: true }),
        fc.integer({ min: 0, max: 3 }),
        (move, decimals) => {
          const size = Math.abs(100 * move).toFixed(decimals);
          const [claim] = claimsIn(write(size, move < 0), names);
          expect(supports(claim!, move)).toBe(true);
          expect(Math.abs(claim!.lower)).toBe(Number(size) / 100);
          expect(claim!.tolerance).toBeCloseTo(0.5 * 10 ** -(decimals + 2), 15);
        },
      ),
      { seed: 20260424 },
    );
  });
});

test('whatever the text, it is read or complained of, never thrown at', () => {
  const pieces = [
    '+',
    '-',
    '10',
    '%',
    'over',
    'up',
    'to',
    'SMIC',
    ';',
    ' ',
    'and',
    '.',
    '涨',
    '逾',
    'per',
    'cent',
    ':',
    '5',
  ];
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join('')),
      ),
      (text) => {
        const read = readClaims(text, names);
        const isRead = Array.isArray(read) && read.every(({ lower, upper }) => lower <= upper);
        expect(isRead || (!Array.isArray(read) && read.legal !== '')).toBe(true);
      },
    ),
    { seed: 20260424, numRuns: 500 },
  );
});

describe('ten thousand characters', () => {
  /** Repeated to that length, each a way to make a careless pattern go back and forth. */
  const hostile = [
    '1',
    ' ',
    '1 ',
    '1.',
    '-',
    '+ ',
    '%',
    'per ',
    'by ',
    'x ',
    '涨',
    'over ',
    '0981.HK ',
    '1-',
    '\n',
  ];

  test.each(hostile)('of %j are read in less than a twentieth of a second', (piece) => {
    const text = piece.repeat(Math.ceil(10_000 / piece.length));
    readClaims(text, names); // warm
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      readClaims(text, names);
      return performance.now() - start;
    });
    // The machine may be busy: the best of three is what the reading takes.
    expect(Math.min(...times)).toBeLessThan(50);
  });
});
