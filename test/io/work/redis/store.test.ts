import { expect, test } from 'vitest';
import { donePath, setupPath, todoPath } from '../../../../src/io/work/redis/store.ts';

test('the bytes of a work lie below its name, what came of a part as a checkpoint calls it', () => {
  expect([setupPath('ab'), todoPath('ab', 7), donePath('ab', 7)]).toEqual([
    'ab/setup',
    'ab/000007.todo',
    'ab/000007.part',
  ]);
});
