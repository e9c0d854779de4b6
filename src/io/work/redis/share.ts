import { QuestionError } from '../../../errors/error.ts';
import { must } from '../../../errors/message.ts';
import { folderStore } from './folder-store.ts';
import { shownAddress } from './shown-address.ts';
import type { Store } from './store.ts';
import { urlStore } from './url-store.ts';

/**
 * The store a share names: a folder, or an address that begins with http.
 *
 * @throws QuestionError where an address is none; from every act of the store where the share cannot be reached
 */
export function shareAt(share: string): Store {
  const store = storeOf(share);
  const reached = <T>(act: Promise<T>): Promise<T> =>
    act.catch((error: unknown) => {
      throw unreachable(share, error);
    });
  return {
    has: (path) => reached(store.has(path)),
    get: (path) => reached(store.get(path)),
    put: (path, bytes) => reached(store.put(path, bytes)),
    remove: (paths) => reached(store.remove(paths)),
    clear: (work) => reached(store.clear(work)),
  };
}

function storeOf(share: string): Store {
  if (!isAddress(share)) return folderStore(share);
  try {
    return urlStore(share);
  } catch (error) {
    throw unreachable(share, error); // it is no address
  }
}

function isAddress(share: string): boolean {
  return /^https?:\/\//.test(share);
}

function unreachable(share: string, error: unknown): QuestionError {
  const { message: words, cause } = error instanceof Error ? error : new Error(String(error));
  const message = must({
    what: '--share',
    legal: 'be a folder or an address that run and workers can read and write',
    given: isAddress(share) ? shownAddress(share) : share,
    remedy: cause instanceof Error ? cause.message : words,
  });
  return new QuestionError([{ severity: 'error', code: 'no-share', message }]);
}
