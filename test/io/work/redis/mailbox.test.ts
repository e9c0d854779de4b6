import { expect, test } from 'vitest';
import { mailbox } from '../../../../src/io/work/redis/mailbox.ts';

const LONG = 20_000;

test('what was heard is taken in its order, and waited for where there is none yet', async () => {
  const box = mailbox<string>();
  box.put('a');
  box.put('b');
  expect([await box.next(LONG), await box.next(LONG)]).toEqual(['a', 'b']);
  const next = box.next(LONG);
  box.put('c');
  expect(await next).toBe('c');
});

test('where nothing is heard for long enough, nothing is given', async () => {
  expect(await mailbox().next(1)).toBeUndefined();
});

test('a signal ends the waiting, even where something was heard', async () => {
  const controller = new AbortController();
  const box = mailbox<string>(controller.signal);
  const next = box.next(LONG);
  controller.abort(new Error('enough'));
  await expect(next).rejects.toThrow('enough');
  box.put('a');
  await expect(box.next(LONG)).rejects.toThrow('enough');
});
