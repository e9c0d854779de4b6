import { setTimeout as sleep } from 'node:timers/promises';
import { version } from '../version.ts';
import { backoff, LONGEST_RETRY_AFTER, retryAfter } from './patience.ts';
import { type Refusal, refusedStatus, unreachable } from './refusals.ts';

/** How a server is asked; every part may be replaced, such as by a test. */
export interface Asking {
  readonly fetch: typeof globalThis.fetch;
  /** ms UTC. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<unknown>;
  /** How often a request is made before it is given up. */
  readonly attempts: number;
  /** Milliseconds an answer may take. */
  readonly timeout: number;
  readonly seed: number;
}

/** As a program asks that has no wishes of its own. */
export const askingPolitely: Asking = {
  fetch: (input, init) => globalThis.fetch(input, init),
  now: Date.now,
  wait: (ms) => sleep(ms),
  attempts: 5,
  timeout: 30_000,
  seed: 20260424,
};

/** A success, whole. */
export interface Answer {
  readonly status: number;
  readonly body: Uint8Array;
  /** ms UTC, when it was there. */
  readonly at: number;
}

/** No success, and why. */
export interface Unanswered {
  readonly reason: string;
}

/**
 * Asks for an address. What may pass (429, 5xx, a connection that is cut or slow) is asked again after a pause, the
 * server's own Retry-After honoured; a server that asks for more than five minutes is not waited for.
 *
 * @param place which request it is, from 0; each has a jitter of its own
 * @param saysItself what the source says of itself in a refusal
 */
export async function ask(
  url: string,
  place: number,
  asking: Asking,
  saysItself: (body: Uint8Array) => string | undefined = () => undefined,
): Promise<Answer | Unanswered> {
  for (let attempt = 1; ; attempt++) {
    const answer = await once(url, asking, saysItself);
    if ('body' in answer) return answer;
    const wait = Math.max(backoff(attempt, asking.seed, place), answer.retryAfter ?? 0);
    if (!answer.isPassing || wait > LONGEST_RETRY_AFTER) return { reason: answer.reason };
    if (attempt >= asking.attempts)
      return { reason: `${answer.reason} (asked ${attempt === 1 ? 'once' : `${attempt} times`})` };
    await asking.wait(wait);
  }
}

/** Whether there was no success. */
export function isUnanswered(answer: Answer | Unanswered): answer is Unanswered {
  return 'reason' in answer;
}

async function once(
  url: string,
  { fetch, now, timeout }: Asking,
  saysItself: (body: Uint8Array) => string | undefined,
): Promise<Answer | (Refusal & { readonly retryAfter: number | undefined })> {
  try {
    const response = await fetch(url, {
      headers: { 'user-agent': `eventstudy/${version()}`, accept: '*/*' },
      signal: AbortSignal.timeout(timeout),
    });
    const body = new Uint8Array(await response.arrayBuffer());
    if (response.ok) return { status: response.status, body, at: now() };
    const refused = refusedStatus(response.status, saysItself(body));
    return { ...refused, retryAfter: retryAfter(response.headers.get('retry-after'), now()) };
  } catch (error) {
    return { ...unreachable(error, new URL(url).host, passesProxyBy()), retryAfter: undefined };
  }
}

/** Whether a proxy is set that this version of Node does not use by itself. */
function passesProxyBy(): boolean {
  const { HTTPS_PROXY, https_proxy, NODE_USE_ENV_PROXY } = process.env;
  return (HTTPS_PROXY ?? https_proxy ?? '') !== '' && NODE_USE_ENV_PROXY !== '1';
}
