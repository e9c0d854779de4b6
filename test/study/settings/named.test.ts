import { expect, test } from 'vitest';
import { named } from '../../../src/study/settings/named.ts';

test('a member is named by its id, and by nothing every object has', () => {
  const one = named({ first: 1, second: 2 });
  expect(one.parse('second')).toBe('second');
  for (const wrong of ['third', 'toString', '__proto__'])
    expect(one.safeParse(wrong).success, wrong).toBe(false);
});
