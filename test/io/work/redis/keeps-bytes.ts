import { expect } from 'vitest';
import type { Store } from '../../../../src/io/work/redis/store.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text));

/** What every store must do. */
export async function keepsBytes(store: Store): Promise<void> {
  expect([await store.has('w/a'), await store.get('w/a')]).toEqual([false, undefined]);
  await store.put('w/a', bytes('first'));
  await store.put('w/a', bytes('second'));
  await store.put('w/b', bytes('\0\xff'));
  expect(await store.has('w/a')).toBe(true);
  expect(Buffer.from((await store.get('w/a'))!).toString()).toBe('first');
  expect(new Uint8Array((await store.get('w/b'))!)).toEqual(bytes('\0\xff'));
  await store.remove(['w/a', 'w/never']);
  expect([await store.has('w/a'), await store.has('w/b')]).toEqual([false, true]);
  await store.remove(['w/b']);
  expect(await store.get('w/b')).toBeUndefined();
  await store.clear('w');
}
