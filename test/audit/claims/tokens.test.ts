import { expect, test } from 'vitest';
import { tokensOf } from '../../../src/audit/claims/tokens.ts';

const kinds = (text: string) => tokensOf(text).map(({ kind, text: own }) => `${kind} ${own}`);

test('numbers, signs and percents are told apart, whatever dash or percent sign is written', () => {
  expect(kinds('−16.97 ％')).toEqual(['sign -', 'number 16.97', 'percent ％']);
  expect(kinds('＋10per cent')).toEqual(['sign +', 'number 10', 'percent per cent']);
  expect(kinds('10pct. 5 Percent')).toEqual(['number 10', 'percent pct.', 'number 5', 'percent percent']);
});

test('digits that run into letters are a word', () => {
  expect(kinds('0981.HK 3M 10% 1.2.3')).toEqual([
    'word 0981.hk',
    'word 3m',
    'number 10',
    'percent %',
    'word 1.2.3',
  ]);
});

test('Han characters stand one by one, also against digits', () => {
  expect(kinds('升逾10%')).toEqual(['word 升', 'word 逾', 'number 10', 'percent %']);
  expect(kinds('7至10')).toEqual(['number 7', 'word 至', 'number 10']);
});

test('each knows where it stands', () => {
  expect(tokensOf('a; b').map(({ kind, start, end }) => [kind, start, end])).toEqual([
    ['word', 0, 1],
    ['separator', 1, 2],
    ['word', 3, 4],
  ]);
});

test('spaces alone are nothing, and no other character is lost', () => {
  expect(tokensOf(' \n\t')).toEqual([]);
  expect(kinds('?:#')).toEqual(['word ?', 'colon :', 'word #']);
});
