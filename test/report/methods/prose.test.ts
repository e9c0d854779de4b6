import { expect, test } from 'vitest';
import { citedIn, citing, listed, proseText, sentence } from '../../../src/report/methods/prose.ts';

const brown = 'Brown & Warner (1980), Measuring security price performance, JFE 8';
const fama = 'Fama (1998), Market efficiency, JFE 49';

test('references within a sentence are cited in brackets, those in other words as they are', () => {
  expect(proseText(sentence`Tested by the t${`${brown}; ${fama}`}.`)).toBe(
    'Tested by the t (Brown and Warner 1980; Fama 1998).',
  );
  expect(proseText(sentence`Tested${'as we like'}.`)).toBe('Tested (as we like).');
  expect(proseText(sentence`Tested${''}.`)).toBe('Tested.');
});

test('a list has commas, and a word before its last', () => {
  expect(proseText(listed([['a']]))).toBe('a');
  expect(proseText(listed([['a'], ['b', ...citing(fama)], ['c']]))).toBe('a, b (Fama 1998) and c');
});

test('what is cited is listed once, by author and year', () => {
  expect(citedIn([sentence`x${fama}${brown}`, sentence`y${fama}`]).map(({ key }) => key)).toEqual([
    'brown-warner-1980',
    'fama-1998',
  ]);
});
