import { expect, test } from 'vitest';
import { phraseAt, vocabulary } from '../../../src/audit/claims/phrases.ts';
import { tokensOf } from '../../../src/audit/claims/tokens.ts';

const words = vocabulary([
  ['rise', ['up', '涨']],
  ['most', ['up to', 'close to close']],
]);
const at = (text: string, position = 0) => phraseAt(tokensOf(text), position, words);

test('the longest phrase is meant', () => {
  expect(at('up to 10')).toEqual({ value: 'most', next: 2 });
  expect(at('up 10')).toEqual({ value: 'rise', next: 1 });
});

test('words may be joined by hyphens, and are read in any case', () => {
  expect(at('Close-to-close')).toEqual({ value: 'most', next: 5 });
});

test('a phrase is read where it stands, and nothing where none does', () => {
  expect(at('SMIC 涨10', 1)).toEqual({ value: 'rise', next: 2 });
  expect(at('SMIC')).toBeUndefined();
  expect(at('close to')).toBeUndefined();
  expect(at('')).toBeUndefined();
});
