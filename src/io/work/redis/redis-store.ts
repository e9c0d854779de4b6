import type { Redis } from 'ioredis';
import { QuestionError } from '../../../errors/error.ts';
import { must } from '../../../errors/message.ts';
import { PREFIX } from './part-job.ts';
import { answered } from './reply-error.ts';
import type { Store } from './store.ts';

/** Seconds after which Redis forgets what nobody asked for again: of a run that was killed nothing stays. */
const KEPT = 24 * 3600;
/** The longest value Redis takes, bytes: its proto-max-bulk-len. */
const LONGEST = 512 * 1024 * 1024;
/** Keys a command names at once. */
const AT_ONCE = 1000;

/** Bytes kept in Redis itself. */
export function redisStore(client: Redis): Store {
  const keyOf = (path: string) => `${PREFIX}:${path}`;
  return {
    has: async (path) => (await answered(client.exists(keyOf(path)))) === 1,
    get: async (path) => (await answered(client.getBuffer(keyOf(path)))) ?? undefined,
    async put(path, bytes) {
      if (bytes.byteLength > LONGEST) throw tooLong(path, bytes);
      if ((await answered(client.expire(keyOf(path), KEPT))) === 1) return;
      const value = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      await answered(client.set(keyOf(path), value, 'EX', KEPT));
    },
    async remove(paths) {
      for (let i = 0; i < paths.length; i += AT_ONCE)
        await answered(client.unlink(paths.slice(i, i + AT_ONCE).map(keyOf)));
    },
    async clear() {}, // bytes are put there whole, or not at all
  };
}

function tooLong(path: string, { byteLength }: Uint8Array): QuestionError {
  const message = must({
    what: path.endsWith('setup') ? 'the prices of the study' : 'a part of the study',
    legal: `be at most ${LONGEST} bytes to go through Redis`,
    given: byteLength,
    remedy: 'name a folder or an address that run and workers reach with --share',
  });
  return new QuestionError([{ severity: 'error', code: 'too-long-for-redis', message }]);
}
