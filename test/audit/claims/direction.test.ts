import { expect, test } from 'vitest';
import { directedBy, nothingTold, type Told, toldAfter } from '../../../src/audit/claims/direction.ts';
import { type Stated, statedAt } from '../../../src/audit/claims/stated.ts';
import { tokensOf } from '../../../src/audit/claims/tokens.ts';

const stated = (text: string) => (statedAt(tokensOf(text), 0) as { value: Stated }).value;
const by = (text: string, told: Told = nothingTold, direction?: 1 | -1) =>
  directedBy(stated(text), { direction }, told);
const afterFall = toldAfter(nothingTold, stated('fell 10%'));

test('a move without a direction has that of the verb before it, and a rise where nothing is told', () => {
  expect(by('15%', afterFall)).toMatchObject({ direction: -1, isDirected: true, verb: 'fell' });
  expect(by('15%', toldAfter(afterFall, stated('rose 1%')))).toMatchObject({ direction: 1, verb: 'rose' });
  expect(by('15%')).toMatchObject({ direction: 1, isDirected: false, verb: undefined });
});

test('its own direction goes before the verb', () => {
  expect(by('+15%', afterFall)).toMatchObject({ direction: 1 });
  expect(by('rose 15%', afterFall)).toMatchObject({ direction: 1, verb: 'rose' });
});

test('the words of its basis say it, too, and must not say the contrary', () => {
  expect(by('10%', nothingTold, -1)).toMatchObject({ direction: -1 });
  expect(by('fell 10%', nothingTold, -1)).toMatchObject({ direction: -1 });
  expect(by('rose 10%', nothingTold, -1)).toMatchObject({ legal: 'say one direction' });
});

test('a sign before it is no verb: after a fall it might be either', () => {
  const told = toldAfter(nothingTold, stated('-10%'));
  expect(told).toEqual({ verb: undefined, hasFall: true });
  expect(by('15%', told)).toMatchObject({ legal: 'say its direction where another claim falls' });
  expect(by('15%', toldAfter(nothingTold, stated('+10%')))).toMatchObject({ direction: 1 });
});

test('a fall understood from the verb before is of at most all of it', () => {
  expect(by('150%', afterFall)).toMatchObject({ legal: 'be a fall of at most 100%' });
});
