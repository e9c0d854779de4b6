import { describe, expect, test } from 'vitest';
import { exportLayout, layoutOf, partNamed } from '../../../src/io/price-formats/header.ts';

describe('partNamed', () => {
  test.each([
    ['Adj Close', 'adj_close'],
    ['adj. close', 'adj_close'],
    ['AdjClose', 'adj_close'],
    ['Adjusted Close', 'adj_close'],
    ['DATE', 'date'],
    ['Ticker', 'symbol'],
    ['Volume', 'volume'],
    ['constructor', 'unread'],
    ['0981.HK', 'unread'],
    ['Close %', 'unread'],
    ['%Volume', 'unread'],
    ['', 'unread'],
  ])('%j is %s', (name, part) => expect(partNamed(name)).toBe(part));
});

describe('layoutOf', () => {
  test('says where things stand and what is left unread', () => {
    expect(layoutOf(['date', 'notes', 'close', 'symbol'], partNamed)).toEqual({
      date: 0,
      symbol: 3,
      cells: [{ index: 2, column: 'close' }],
      unread: ['notes'],
    });
  });
  test('needs a date and a close', () => {
    expect(layoutOf(['close'], partNamed)).toBeUndefined();
    expect(layoutOf(['date', 'volume'], partNamed)).toBeUndefined();
  });
});

describe('exportLayout', () => {
  const parts = { Date: 'date', Last: 'close', Note: 'unread' } as const;
  test('takes its own names only, letter for letter', () => {
    expect(exportLayout(['Date', 'Last', 'Note'], parts, ['Last'])?.unread).toEqual([]);
    expect(exportLayout(['date', 'Last'], parts, ['Last'])).toBeUndefined();
    expect(exportLayout(['Date', 'Last', 'Other'], parts, ['Last'])).toBeUndefined();
  });
  test('needs the names that mark it', () => {
    expect(exportLayout(['Date', 'Last'], parts, ['Last', 'Note'])).toBeUndefined();
  });
});
