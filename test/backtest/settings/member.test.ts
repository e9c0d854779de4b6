import { expect, test } from 'vitest';
import { member } from '../../../src/backtest/settings/member.ts';

test('a member is an id of its registry and nothing else', () => {
  const fruit = member({ apple: 1, pear: 2 });
  expect(fruit.parse('pear')).toBe('pear');
  expect(fruit.safeParse('plum').success).toBe(false);
});
