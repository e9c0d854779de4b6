import { expect, test } from 'vitest';
import { type ClaimName, subjectAt } from '../../../src/audit/claims/subject.ts';
import { tokensOf } from '../../../src/audit/claims/tokens.ts';
import { names } from './made-up.ts';

const subject = (cell: string, known?: readonly ClaimName[]) => subjectAt(cell, tokensOf(cell), 0, known);

test('the longest name that stands there is meant, in any case', () => {
  const alike = [...names, { name: 'Hua', symbol: 'HUA' }];
  expect(subject('hua hong +15%', alike)).toEqual({ value: '1347.HK', next: 2 });
  expect(subject('Hua: +15%', alike)).toEqual({ value: 'HUA', next: 2 });
});

test('a name ends where a word ends', () => {
  expect(subject('SMICX +10%', names)).toMatchObject({
    legal: 'name a security of its event',
    given: 'SMICX',
  });
});

test('a name may hold words of the grammar, digits, hyphens and Han characters', () => {
  const odd = ['Up Fintech', '360 Security', 'BRK-B', '中芯国际'].map((name) => ({ name, symbol: name }));
  for (const { name } of odd) expect(subject(`${name}+5%`, odd)).toMatchObject({ value: name });
  expect(subject('中芯国际涨10%', odd)).toMatchObject({ value: '中芯国际', next: 4 });
});

test('a name that two listings share is not enough', () => {
  const shared = [...names, { name: 'SMIC', symbol: '688981.SS' }];
  expect(subject('SMIC +10%', shared)).toEqual({
    what: 'claim',
    legal: 'name one security',
    given: 'SMIC',
    remedy: 'it is the name of 0981.HK and 688981.SS: write the symbol',
  });
});

test('a move alone has no subject; without names any word before it is a symbol', () => {
  expect(subject('rose 10%', names)).toEqual({ value: undefined, next: 0 });
  expect(subject('0981.HK: +10%')).toEqual({ value: '0981.HK', next: 2 });
});
