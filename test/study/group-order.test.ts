import { expect, test } from 'vitest';
import { byGroup } from '../../src/study/group-order.ts';

test('the whole sample stands first, then groups by name, capitals before small letters', () => {
  expect(['b', 'all', 'a', 'B', 'ab', ' '].toSorted(byGroup)).toEqual(['all', ' ', 'B', 'a', 'ab', 'b']);
});
