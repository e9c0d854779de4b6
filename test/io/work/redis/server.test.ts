import { expect, test } from 'vitest';
import { refuseReplica, serverNotes } from '../../../../src/io/work/redis/server.ts';

test('a Redis that may forget what it has is warned of, and one that does not is not', () => {
  expect(serverNotes('# Memory\r\nmaxmemory_policy:noeviction\r\n')).toEqual([]);
  expect(serverNotes('# Memory\r\n')).toEqual([]);
  expect(serverNotes('# Memory\r\nmaxmemory_policy:allkeys-lru\r\n')).toEqual([
    'maxmemory-policy of Redis must be noeviction, got "allkeys-lru"; when its memory is full it may forget parts, which are then sent again: CONFIG SET maxmemory-policy noeviction',
  ]);
});

test('a replica is refused, unless it may be written', () => {
  const info = 'role:slave\r\nmaster_host:10.0.0.1\r\nmaster_port:6379\r\nslave_read_only:1\r\n';
  expect(() => refuseReplica(info)).toThrow('name the one it follows, 10.0.0.1:6379');
  expect(() => refuseReplica(info.replace('only:1', 'only:0'))).not.toThrow();
  expect(() => refuseReplica('role:master\r\n')).not.toThrow();
});
