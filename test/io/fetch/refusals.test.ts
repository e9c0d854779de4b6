import { expect, test } from 'vitest';
import { refusedStatus, unreachable } from '../../../src/io/fetch/refusals.ts';

/** As the HTTP client of Node fails: a TypeError whose cause has the code. */
const failed = (code: string) =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });

test('a status is told with what it means, in the words of the source where it has some', () => {
  expect(refusedStatus(429, undefined)).toEqual({
    reason:
      'the status of the answer must be 200, got 429; the server wants fewer requests; try again later, with fewer symbols at once',
    isPassing: true,
  });
  expect(refusedStatus(404, 'No data found')).toEqual({
    reason: 'the status of the answer must be 200, got 404; it says: No data found',
    isPassing: false,
  });
  expect(refusedStatus(407, undefined).reason).toContain('the proxy wants a log-in');
  expect(refusedStatus(503, undefined)).toMatchObject({ isPassing: true });
  expect(refusedStatus(418, undefined).reason).toBe('the status of the answer must be 200, got 418');
});

test.each([
  ['ECONNREFUSED', 'h:1 must answer, got "ECONNREFUSED"; nothing listens there', false],
  [
    'ENOTFOUND',
    'h:1 must answer, got "ENOTFOUND"; there is no server of that name; check the connection to the network',
    false,
  ],
  [
    'EAI_AGAIN',
    'h:1 must answer, got "EAI_AGAIN"; its name cannot be looked up; check the connection to the network',
    true,
  ],
  ['UND_ERR_SOCKET', 'h:1 must answer, got "UND_ERR_SOCKET"; the connection was cut; try again', true],
])('%s is told in words', (code, reason, isPassing) => {
  expect(unreachable(failed(code), 'h:1', false)).toEqual({ reason, isPassing });
});

test('certificates that a proxy forges, and proxies that are passed by, are named', () => {
  expect(unreachable(failed('SELF_SIGNED_CERT_IN_CHAIN'), 'h', false).reason).toContain(
    'NODE_EXTRA_CA_CERTS',
  );
  expect(unreachable(failed('ENOTFOUND'), 'h', true).reason).toContain('HTTPS_PROXY is set');
});

test('of several addresses tried, the first one counts', () => {
  const first = Object.assign(new Error('1'), { code: 'ECONNREFUSED' });
  const several = new TypeError('fetch failed', { cause: new AggregateError([first, new Error('2')]) });
  expect(unreachable(several, 'h', false).reason).toContain('nothing listens there');
});

test('a failure of the HTTP client without a code is told as it says it', () => {
  const odd = new TypeError('fetch failed', { cause: new Error('invalid header') });
  expect(unreachable(odd, 'h', false).reason).toBe('h must answer in HTTP, got "invalid header"');
});

test('what is no failure of the network stays a defect', () => {
  expect(() => unreachable(new RangeError('a defect'), 'h', false)).toThrow('a defect');
});
