import type { Store } from './store.ts';

/** Requests under way at once where there are many. */
const AT_ONCE = 16;
/** Milliseconds an answer may take: a panel of gigabytes needs minutes. */
const LONGEST_ANSWER = 600_000;

/** Bytes kept by a server of objects: GET and HEAD, PUT, DELETE below an address. */
export function urlStore(address: string): Store {
  const { href, username, password } = new URL(address.endsWith('/') ? address : `${address}/`);
  const base = href.replace(/\/\/[^@/]*@/, '//');
  const words = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const headers = username === '' ? {} : { authorization: `Basic ${Buffer.from(words).toString('base64')}` };

  /** Nothing where there is none; an answer that is no success is an error. */
  async function ask(method: string, path: string, body?: Uint8Array): Promise<Response | undefined> {
    const signal = AbortSignal.timeout(LONGEST_ANSWER);
    const asked = { method, headers, signal, ...(body === undefined ? {} : { body }) };
    const response = await fetch(new URL(path, base), asked);
    if (response.ok) return response;
    await response.body?.cancel();
    if (response.status === 404 && method !== 'PUT') return undefined;
    throw new Error(`HTTP ${response.status} to ${method} ${new URL(path, base)}`);
  }

  return {
    has: async (path) => (await ask('HEAD', path)) !== undefined,
    async get(path) {
      const response = await ask('GET', path);
      return response === undefined ? undefined : new Uint8Array(await response.arrayBuffer());
    },
    async put(path, bytes) {
      if ((await ask('HEAD', path)) === undefined) await ask('PUT', path, bytes);
    },
    async remove(paths) {
      for (let i = 0; i < paths.length; i += AT_ONCE)
        await Promise.all(paths.slice(i, i + AT_ONCE).map((path) => ask('DELETE', path)));
    },
    async clear() {}, // bytes are put there whole, or not at all
  };
}
