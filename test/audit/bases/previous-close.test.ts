import { expect, test } from 'vitest';
import { previousClose } from '../../../src/audit/bases/previous-close.ts';

const missing = Number.NaN;
const close = Float64Array.of(6, 6.1, missing, missing, 7.7, 7.8);

test('the previous close is that of the last session traded, over a suspension of any length', () => {
  expect([1, 2, 3, 4, 5].map((session) => previousClose(close, session))).toEqual([6, 6.1, 6.1, 6.1, 7.7]);
});

test('two sessions back are two that traded', () => {
  expect([2, 4, 5].map((session) => previousClose(close, session, 2))).toEqual([6, 6, 6.1]);
});

test('where no session before has a close there is none', () => {
  expect(previousClose(close, 0)).toBeNaN();
  expect(previousClose(close, 1, 2)).toBeNaN();
  expect(previousClose(Float64Array.of(missing, missing, 5), 2)).toBeNaN();
  expect(previousClose(close, -1)).toBeNaN();
});
