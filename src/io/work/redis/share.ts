import { QuestionError } from '../../../errors/error.ts';
import { must } from '../../../errors/message.ts';
import { shownAddress } from './client.ts';
import { folderStore } from './folder-store.ts';
import type { Store } from './store.ts';
import { urlStore } from './url-store.ts';

/**
 * The store a share names: a folder, or an address that begins with http.
 *
 * @throws QuestionError, from its every act, where the share cannot be reached
 */
export function shareAt(share: string): Store {
  const store = /^https?:\/\//.test(share) ? urlStore(share) : folderStore(share);
  const reached = <T>(act: Promise<T>): Promise<T> =>
    act.catch((error: unknown) => {
      throw unreachable(share, error);
    });
  return {
    has: (path) => reached(store.has(path)),
    get: (path) => reached(store.get(path)),
    put: (path, bytes) => reached(store.put(path, bytes)),
    remove: (paths) => reached(store.remove(paths)),
  };
}

function unreachable(share: string, error: unknown): QuestionError {
  const { message: words, cause } = error instanceof Error ? error : new Error(String(error));
  const message = must({
    what: '--share',
    legal: 'be a folder or an address that run and workers can read and write',
    given: shownAddress(share),
    remedy: cause instanceof Error ? cause.message : words,
  });
  return new QuestionError([{ severity: 'error', code: 'no-share', message }]);
}
