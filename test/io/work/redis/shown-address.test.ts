import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownAddress } from '../../../../src/io/work/redis/shown-address.ts';

test('an address is shown as it is, but for who it is asked as', () => {
  expect(shownAddress('rediss://host:6380/2')).toBe('rediss://host:6380/2');
  expect(shownAddress('rediss://:a%40b@host:6380')).toBe('rediss://host:6380');
  expect(shownAddress('https://me:secret@host/runs/1')).toBe('https://host/runs/1');
  expect(shownAddress('redis://[::1]:6379')).toBe('redis://[::1]:6379');
  expect(shownAddress('localhost:6379')).toBe('localhost:6379');
});

test('a password with an @ in it is not shown in part', () => {
  expect(shownAddress('redis://:p@ss@host')).toBe('redis://host');
});

test('what is asked for behind a question mark is not shown: it may be a password', () => {
  expect(shownAddress('redis://host:6379?password=x')).toBe('redis://host:6379');
  expect(shownAddress('https://host/runs?signature=x#y')).toBe('https://host/runs');
});

test('where the end of a password cannot be told, nothing is shown but the scheme', () => {
  for (const rest of ['me:1/2@host', 'me:1?2@host', 'me:1#2@host', 'host?password=a@b'])
    expect(shownAddress(`redis://${rest}`)).toBe('redis://…');
  expect(shownAddress(':secret@host:6379')).toBe('…');
  expect(shownAddress('host?password=x')).toBe('…');
});

test('no password is shown, whatever is in it', () => {
  const secret = fc.string({ unit: fc.constantFrom('Q', '@', '/', '?', '#', ':', '%'), minLength: 1 });
  fc.assert(
    fc.property(secret, (password) => {
      expect(shownAddress(`redis://me:${password}@host:6379`)).not.toContain('Q');
      expect(shownAddress(`redis://host?password=${password}`)).not.toContain('Q');
    }),
    { seed: 1, numRuns: 500 },
  );
});
