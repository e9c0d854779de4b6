import { expect, test } from 'vitest';
import { urlStore } from '../../../../src/io/work/redis/url-store.ts';
import { keepsBytes } from './keeps-bytes.ts';
import { objectServer } from './object-server.ts';

test('a server of objects keeps bytes below its address', async () => {
  const { url, objects } = await objectServer();
  await keepsBytes(urlStore(url));
  await urlStore(`${url}/bucket`).put('w/a', new Uint8Array([1]));
  expect([...objects.keys()]).toEqual(['/bucket/w/a']);
});

test('a name and a password in the address are sent as such', async () => {
  const { url } = await objectServer('s:ß@');
  await keepsBytes(urlStore(url.replace('//', '//me:s%3A%C3%9F%40@')));
  await expect(urlStore(url).get('w/a')).rejects.toThrow(/^HTTP 401 to GET .*\/w\/a$/);
});
