import { expect, test } from 'vitest';
import { askedOf } from '../../../src/io/fetch/question.ts';
import { sources } from '../../../src/io/fetch/sources/registry.ts';
import { parseDay } from '../../../src/time/day.ts';

const question = { symbols: ['0981.HK'], from: '2026-04-01', to: '2026-04-30', source: 'yahoo' };

test('a symbol named twice is asked for once', () => {
  expect(askedOf({ ...question, symbols: ['^HSI', '0981.HK', '^HSI'] })).toEqual({
    symbols: ['^HSI', '0981.HK'],
    from: parseDay('2026-04-01'),
    to: parseDay('2026-04-30'),
    id: 'yahoo',
    source: sources.yahoo,
  });
});

test('everything that is wrong is said at once', () => {
  expect(() =>
    askedOf({ symbols: ['../../x'], from: '24.04.2026', to: '2026-02-30', source: 'yaho' }),
  ).toThrow(
    [
      'a symbol must be letters, digits and . - ^ = & + _, at most 64, with no dot first or last, got "../../x"',
      'from must be a date, such as 2026-04-24, got "24.04.2026"',
      'to must be a date, such as 2026-04-24, got "2026-02-30"',
      'source must be known, got "yaho"; did you mean "yahoo"? legal: french, stooq, yahoo',
    ].join('\n'),
  );
});

test('the last day is not before the first', () => {
  expect(() => askedOf({ ...question, from: '2026-04-30', to: '2026-04-01' })).toThrow(
    'to must not be before from, 2026-04-30, got "2026-04-01"',
  );
  expect(askedOf({ ...question, to: '2026-04-01' }).to).toBe(parseDay('2026-04-01'));
});

test('no symbol is a wrong question, and the message shows a right one', () => {
  expect(() => askedOf({ ...question, symbols: [] })).toThrow('such as: eventstudy fetch 0981.HK');
});

test.each(['0981.HK', '^GSPC', 'EURUSD=X', 'BRK-B', 'M&M.NS', 'aapl.us', '_x', 'AUX1', 'CONN'])(
  '%s is a symbol',
  (symbol) => {
    expect(askedOf({ ...question, symbols: [symbol] }).symbols).toEqual([symbol]);
  },
);

test.each([
  '',
  '.',
  '..',
  '.hidden',
  'a/b',
  'a\\b',
  'a b',
  'a\0',
  'x.',
  'a'.repeat(65),
  'con',
  'NUL.HK',
  '中芯',
  'a:b',
])('%j is none, for it is no file name on every disk', (symbol) => {
  expect(() => askedOf({ ...question, symbols: [symbol] })).toThrow('a symbol must be letters');
});

test('a factor set that is misspelt is met with the nearest', () => {
  expect(() => askedOf({ ...question, symbols: ['3-factor'], source: 'french' })).toThrow(
    'a symbol must be known, got "3-factor"; did you mean "3-factors"? legal: 3-factors, 5-factors, momentum',
  );
});

test('what every object has is no source', () => {
  expect(() => askedOf({ ...question, source: 'constructor' })).toThrow('source must be known');
});

test('a question without its parts shows what it is made of', () => {
  for (const given of [undefined, {}, { ...question, symbols: '0981.HK' }])
    expect(() => askedOf(given as never)).toThrow(
      /^the question must be \{ symbols: \[\], from, to, source \}, got /,
    );
});
