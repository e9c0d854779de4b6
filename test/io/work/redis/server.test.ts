import { expect, test } from 'vitest';
import { serverNotes } from '../../../../src/io/work/redis/server.ts';

test('a Redis that may forget what it has is warned of, and one that does not is not', () => {
  expect(serverNotes('# Memory\r\nmaxmemory_policy:noeviction\r\n')).toEqual([]);
  expect(serverNotes('# Memory\r\n')).toEqual([]);
  expect(serverNotes('# Memory\r\nmaxmemory_policy:allkeys-lru\r\n')).toEqual([
    'maxmemory-policy of Redis must be noeviction, got "allkeys-lru"; when its memory is full it may forget parts, which are then sent again: CONFIG SET maxmemory-policy noeviction',
  ]);
});
