import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { type Asking, ask, askingPolitely, isUnanswered } from '../../../src/io/fetch/ask.ts';
import { cut, serverOf } from './server.ts';

afterEach(() => vi.unstubAllEnvs());

/** Asks without really waiting, and tells how long it would have waited. */
function impatiently(wishes: Partial<Asking> = {}): { asking: Asking; waits: number[] } {
  const waits: number[] = [];
  const wait = async (ms: number) => waits.push(ms);
  return { asking: { ...askingPolitely, wait, attempts: 3, timeout: 2000, ...wishes }, waits };
}

/** An address on this machine where nothing listens any more. */
async function closedPort(): Promise<{ readonly host: string; readonly url: string }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  const host = `127.0.0.1:${port}`;
  return { host, url: `http://${host}/` };
}

describe('ask', () => {
  test('gives the answer whole, and says who asks', async () => {
    const { baseUrl, requests } = await serverOf({ body: 'whole' });
    const { asking, waits } = impatiently({ now: () => 5 });
    const answer = await ask(`${baseUrl}/x`, 0, asking);
    expect(answer).toEqual({ status: 200, body: new Uint8Array(Buffer.from('whole')), at: 5 });
    expect(waits).toEqual([]);
    expect(requests[0]!.headers['user-agent']).toBe(`eventstudy/${packageJson.version}`);
  });

  test('waits as long as a busy server asks, then asks again', async () => {
    const { baseUrl, requests } = await serverOf(
      { status: 429, headers: { 'retry-after': '7' }, body: '' },
      { body: 'good' },
    );
    const { asking, waits } = impatiently();
    const answer = await ask(baseUrl, 0, asking);
    expect(isUnanswered(answer)).toBe(false);
    expect([requests.length, waits]).toEqual([2, [7000]]);
  });

  test('does not wait for a server that wants more than five minutes', async () => {
    const { baseUrl, requests } = await serverOf({
      status: 429,
      headers: { 'retry-after': '3600' },
      body: '',
    });
    const { asking, waits } = impatiently();
    expect(await ask(baseUrl, 0, asking)).toMatchObject({ reason: expect.stringContaining('got 429') });
    expect([requests.length, waits]).toEqual([1, []]);
  });

  test('gives up after as many attempts as it may make, each after a longer wait', async () => {
    const { baseUrl, requests } = await serverOf({ status: 503, body: '' });
    const { asking, waits } = impatiently({ attempts: 4 });
    expect(await ask(baseUrl, 0, asking)).toEqual({
      reason:
        'the status of the answer must be 200, got 503; the server is in trouble; try again later (asked 4 times)',
    });
    expect(requests.length).toBe(4);
    expect(waits.length).toBe(3);
    expect(waits[2]).toBeGreaterThan(waits[0]!);
  });

  test('asks again where the connection is cut in the middle of the answer', async () => {
    const { baseUrl, requests } = await serverOf(cut('a long answer'), { body: 'a long answer' });
    const { asking } = impatiently();
    expect(await ask(baseUrl, 0, asking)).toMatchObject({ status: 200 });
    expect(requests.length).toBe(2);
  });

  test('does not ask again for what will not change, and tells what the source says of it', async () => {
    const { baseUrl, requests } = await serverOf({ status: 404, body: 'no such thing' });
    const { asking } = impatiently();
    const answer = await ask(baseUrl, 0, asking, (body) => Buffer.from(body).toString());
    expect(answer).toEqual({
      reason: 'the status of the answer must be 200, got 404; it says: no such thing',
    });
    expect(requests.length).toBe(1);
  });

  test('a server that keeps silent is given up', async () => {
    const { baseUrl } = await serverOf(() => {});
    const { asking } = impatiently({ attempts: 1, timeout: 50 });
    const answer = await ask(baseUrl, 0, asking);
    expect(answer).toEqual({
      reason: `${new URL(baseUrl).host} must answer, got "no answer"; it does not answer in time (asked once)`,
    });
  });

  test('a port where nothing listens, and a server that is none, are told at once', async () => {
    const { asking, waits } = impatiently();
    vi.stubEnv('HTTPS_PROXY', '');
    vi.stubEnv('https_proxy', '');
    const { url, host } = await closedPort();
    expect(await ask(url, 0, asking)).toEqual({
      reason: `${host} must answer, got "ECONNREFUSED"; nothing listens there`,
    });
    const offline = Object.assign(new Error(), { code: 'ENOTFOUND' });
    const fetch = async () => {
      throw new TypeError('fetch failed', { cause: offline });
    };
    expect(await ask('http://nowhere.invalid/', 0, { ...asking, fetch })).toEqual({
      reason:
        'nowhere.invalid must answer, got "ENOTFOUND"; there is no server of that name; check the connection to the network',
    });
    expect(waits).toEqual([]);
  });

  test('a proxy that Node passes by is named where the server cannot be reached', async () => {
    vi.stubEnv('HTTPS_PROXY', 'http://proxy:3128');
    vi.stubEnv('NODE_USE_ENV_PROXY', '');
    const { asking } = impatiently();
    expect(await ask((await closedPort()).url, 0, asking)).toMatchObject({
      reason: expect.stringContaining('HTTPS_PROXY is set, which Node uses from version 24 on'),
    });
  });
});
