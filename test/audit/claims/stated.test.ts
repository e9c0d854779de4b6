import { expect, test } from 'vitest';
import { beginsMove, directed, type Stated, statedAt } from '../../../src/audit/claims/stated.ts';
import { tokensOf } from '../../../src/audit/claims/tokens.ts';

const stated = (text: string) => statedAt(tokensOf(text), 0);

test('the words before a figure may stand in any order', () => {
  for (const text of ['rose by as much as about 10%', 'as much as about 10%', 'up about up to 10%'])
    expect(stated(text)).toMatchObject({ value: { direction: 1, bound: 'about', isExtreme: true } });
});

test('a sign says what a verb says', () => {
  for (const text of ['-10%', 'fell 10%', 'fell -10%', 'over -10%'])
    expect(stated(text)).toMatchObject({ value: { direction: -1 } });
});

test('it is known whether a sign or a verb says the direction, and which verb', () => {
  const directions = ['10%', 'over 10%', '-10%', 'fell 10%', '大涨 10%', '7% to +10%'].map((text) => {
    const { isDirected, verb } = (stated(text) as { value: Stated }).value;
    return [isDirected, verb];
  });
  expect(directions).toEqual([
    [false, undefined],
    [false, undefined],
    [true, undefined],
    [true, 'fell'],
    [true, '大涨'],
    [true, undefined],
  ]);
});

test('a direction told elsewhere is taken where it contradicts nothing', () => {
  const move = (text: string) => (stated(text) as { value: Stated }).value;
  expect(directed(move('10%'), -1)).toMatchObject({ direction: -1, isDirected: true });
  expect(directed(move('-10%'), 1)).toMatchObject({ legal: 'say one direction' });
  expect(directed(move('120%'), -1)).toMatchObject({ legal: 'be a fall of at most 100%' });
  expect(directed(move('10%'), undefined)).toEqual(move('10%'));
});

test('a dash joins a range unless it touches only the second figure', () => {
  for (const text of ['7-10%', '7 - 10%', '7%- 10%', '7%–10%'])
    expect(stated(text)).toMatchObject({ value: { figures: [{ size: 0.07 }, { size: 0.1 }] } });
  expect(stated('7% -10%')).toMatchObject({ value: { figures: [{ size: 0.07 }] }, next: 2 });
});

test('a range runs up, by its sizes or by its signs', () => {
  for (const text of ['10-7%', '10% to 7%', 'fell 10% to 7%', 'between 10% and 7%'])
    expect(stated(text)).toMatchObject({ legal: 'name the smaller end of its range first' });
  for (const text of ['-7% to -10%', '-10% to -7%', '7-7%'])
    expect(stated(text)).toMatchObject({ value: { figures: { length: 2 } } });
});

test('nothing falls by more than all of it, and rises have no end', () => {
  for (const text of ['-120%', 'fell 101%', 'down 90-110%', 'fell over 150%', '跌120%'])
    expect(stated(text)).toMatchObject({ legal: 'be a fall of at most 100%' });
  for (const text of ['-100%', '+120%', 'rose 250%'])
    expect(stated(text)).toMatchObject({ value: { figures: { length: 1 } } });
});

test('a figure without percent is no move, unless a range ends in percent', () => {
  for (const text of ['10', 'rose 10', '7-10', 'between 7 and 10', 'between 7% to', 'up up 10%'])
    expect(stated(text)).toBeUndefined();
  expect(stated('7 to 10%')).toMatchObject({ value: { figures: { length: 2 } } });
});

test('a move begins with a figure or a word of direction or bound, not with a filler', () => {
  const begins = (text: string) => beginsMove(tokensOf(text), 0);
  expect(['10%', '-10%', 'up', 'over', '逾', 'of', 'a', 'SMIC', '-'].map(begins)).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
