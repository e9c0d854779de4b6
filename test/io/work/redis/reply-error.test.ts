import { describe, expect, test } from 'vitest';
import { answered, declined, withRemedy } from '../../../../src/io/work/redis/reply-error.ts';

const reply = (message: string) => Object.assign(new Error(message), { name: 'ReplyError' });

describe('what a Redis declines', () => {
  test.each([
    ["READONLY You can't write against a read only replica.", 'a replica'],
    ["OOM command not allowed when used memory > 'maxmemory'.", 'raise its maxmemory'],
    ["NOPERM this user has no permissions to run the 'set' command", 'its ACL'],
    ['MISCONF Redis is configured to save RDB snapshots', 'cannot save to its disk'],
    ['NOREPLICAS Not enough good replicas to write.', 'min-replicas-to-write'],
    ['MOVED 3999 127.0.0.1:6381', 'one of a cluster'],
    [
      'ERR Error running script (call to f_1): @user_script:1: -OOM command not allowed',
      'raise its maxmemory',
    ],
  ])('is told with what to do about it: %s', (words, remedy) => {
    expect(declined(reply(words))).toMatchObject({ exitCode: 2, message: expect.stringContaining(remedy) });
  });

  test('is left as it is where nothing is known of it, or where it is no answer of a Redis', async () => {
    for (const error of [reply('ERR unknown command'), new Error('OOM'), 'OOM'])
      expect(declined(error)).toBe(error);
    await expect(answered(Promise.resolve(1))).resolves.toBe(1);
    expect(withRemedy('connect ECONNREFUSED')).toBe('connect ECONNREFUSED');
  });
});
