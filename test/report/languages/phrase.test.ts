import { expect, test } from 'vitest';
import { closestFirst, filled, keyOf, partsIn } from '../../../src/report/languages/phrase.ts';

test('a sentence is known by its English, its places by number, and may fill them in another order', () => {
  expect(keyOf(['', ' of ', ' events'])).toBe('{0} of {1} events');
  expect(filled('{1}, then {0}', ['a', 2])).toBe('2, then a');
});

test('what was put into a sentence is found again; another sentence has nothing', () => {
  expect(partsIn('{0} sessions earlier', '2 sessions earlier')).toEqual(['2']);
  expect(partsIn('no (t)', 'no (t)')).toEqual([]);
  expect(partsIn('{0} sessions earlier', '2 sessions later')).toBeUndefined();
});

test('of two sentences a text may be, the one that says more itself is looked for first', () => {
  expect(closestFirst(['{0}: {1}', '{0}: none of {1}', 'none'])).toEqual([
    '{0}: none of {1}',
    'none',
    '{0}: {1}',
  ]);
});
