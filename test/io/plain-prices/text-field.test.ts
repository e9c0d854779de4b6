import { expect, test } from 'vitest';
import { NOWHERE } from '../../../src/io/plain-prices/bytes.ts';
import { passField, SymbolField } from '../../../src/io/plain-prices/text-field.ts';

const COMMA = ','.charCodeAt(0);

function passed(text: string): number {
  const cursor = { at: 0 };
  passField(Buffer.from(text), 0, COMMA, cursor);
  return cursor.at;
}

test('a field that is not read is passed over to its end', () => {
  expect([passed('HKD,1\n'), passed(',1\n'), passed('two words\r\n')]).toEqual([3, 0, 9]);
});

test('a quote, a tab, or a letter that is not ASCII in it leaves the cursor nowhere', () => {
  for (const text of ['a"b,\n', 'a\tb,\n', 'é,\n', 'a\u0000,\n']) expect(passed(text), text).toBe(NOWHERE);
});

function symbolsRead(told: readonly string[]) {
  const symbols = new SymbolField();
  const cursor = { at: 0 };
  const read = told.map((text) => {
    const symbol = symbols.symbols[symbols.read(Buffer.from(`${text},`), 0, COMMA, cursor)] ?? '';
    return [symbol, cursor.at];
  });
  return { read, symbols: symbols.symbols };
}

test('symbols are told apart by their bytes alone', () => {
  const told = ['0981.HK', '0981.HK', '0981', '0981.HKX', 'X981.HK', '0981.HK', 'NVDA', 'NVDB', 'AVDB'];
  expect(symbolsRead(told).read).toEqual(told.map((symbol) => [symbol, symbol.length]));
});

test('symbols in the same order every day, a day without one of them, and another order are read alike', () => {
  const told = 'A BB C A BB C A C A BB C C BB A A A BB'.split(' ');
  const { read, symbols } = symbolsRead(told);
  expect(read.map(([symbol]) => symbol)).toEqual(told);
  expect(symbols).toEqual(['A', 'BB', 'C']);
});

test('no symbol, a quoted one, and one with a space leave the cursor nowhere', () => {
  const cursor = { at: 0 };
  for (const text of ['', '"A"', 'BRK B', ' A']) {
    new SymbolField().read(Buffer.from(`${text},`), 0, COMMA, cursor);
    expect(cursor.at, text).toBe(NOWHERE);
  }
});
