import { expect, test } from 'vitest';
import { shareAt } from '../../../../src/io/work/redis/share.ts';
import { scratchFolder } from '../../scratch.ts';
import { keepsBytes } from './keeps-bytes.ts';
import { objectServer } from './object-server.ts';

test('a share is a folder, or an address that begins with http', async () => {
  await keepsBytes(shareAt(scratchFolder({})));
  await keepsBytes(shareAt((await objectServer()).url));
});

test('a share that cannot be reached is named, without its password, with the reason', async () => {
  const file = `${scratchFolder({ file: '' })}/file`;
  await expect(shareAt(file).put('w/a', new Uint8Array())).rejects.toThrow(
    `--share must be a folder or an address that run and workers can read and write, got "${file}"; ENOTDIR`,
  );
  await expect(shareAt('http://me:secret@127.0.0.1:2').get('w/a')).rejects.toThrow(
    'got "http://127.0.0.1:2"; connect ECONNREFUSED 127.0.0.1:2',
  );
  expect(() => shareAt('http://:1/2@host')).toThrow('got "http://…"; Invalid URL');
});
