import { expect, test } from 'vitest';
import { tellOnce } from '../../../../src/io/work/redis/tell-once.ts';

test('what was told is not told again', () => {
  const told: string[] = [];
  const tell = tellOnce((text) => told.push(text));
  for (const text of ['a', 'b', 'a']) tell(text);
  expect(told).toEqual(['a', 'b']);
});
