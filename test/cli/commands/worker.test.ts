import { expect, test } from 'vitest';
import { eventstudy } from '../command.ts';

test('eventstudy worker says what is missing, and that nobody answers', async () => {
  expect(await eventstudy('worker')).toMatchObject({ code: 2, err: expect.stringContaining('--redis') });
  expect(await eventstudy('worker', '--redis', 'redis://127.0.0.1:1')).toMatchObject({
    code: 2,
    err: '--redis must be the address of a Redis that answers, got "redis://127.0.0.1:1"; connect ECONNREFUSED 127.0.0.1:1\n',
  });
});
