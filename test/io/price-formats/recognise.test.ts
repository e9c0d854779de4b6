import { describe, expect, test } from 'vitest';
import { recognise, unrecognised } from '../../../src/io/price-formats/recognise.ts';
import { priceFormats } from '../../../src/io/price-formats/registry.ts';

const idOf = (header: string) => {
  const format = recognise(header.replaceAll('"', '').split(','))?.format;
  return Object.entries(priceFormats).find(([, member]) => member === format)?.[0];
};

describe('recognise', () => {
  test.each(Object.entries(priceFormats))('the header %s shows is recognised as its own', (id, format) => {
    expect(idOf(format.header)).toBe(id);
  });
  test.each([
    ['date,close', 'columns'],
    ['Date,Open,High,Low,Close,Volume,Dividends,Stock Splits', 'columns'],
    ['date,NVDA', 'wide'],
    ['Date,Price,Open,High,Low,Change %', 'investing'],
    ['Date,Close/Last,Open,High,Low', 'nasdaq'],
  ])('%s is of form %s', (header, id) => expect(idOf(header)).toBe(id));
  test.each([['event_id,announced_at,security'], ['date,open'], ['<!DOCTYPE html>']])(
    '%s is of none',
    (header) => {
      expect(idOf(header)).toBeUndefined();
    },
  );
});

test('what is missing in a header is said', () => {
  expect(unrecognised(['a', 'b']).code).toBe('no-date-column');
  expect(unrecognised(['Date', 'open']).code).toBe('no-price-column');
});

test('a header that names a column twice, in whatever letters, is of no form and says so', () => {
  for (const header of [
    ['date', 'close', 'Close'],
    ['Date', 'Adj Close', 'adjclose', 'close'],
    ['date', 'DATE', 'close'],
  ]) {
    expect(recognise(header)).toBeUndefined();
    expect(unrecognised(header).code).toBe('repeated-column');
  }
  expect(unrecognised(['date', 'close', 'Close']).message).toBe(
    'the header must name each column once, got "close and Close"; rename or remove one of the columns',
  );
});
