import { expect, test } from 'vitest';
import { claimCases, isContradictory, isOneOfTwo } from '../../src/report/claim-cases.ts';
import {
  asDated,
  atInstant,
  listing,
  measured,
  readTwice,
  resultOf,
  v4,
  v4ReadTwice,
  v4Tables,
} from './made-up.ts';

test('events that make one claim about the same days are one case', () => {
  const [told, ...others] = claimCases(v4.result);
  expect(others).toEqual([]);
  expect(told).toMatchObject({
    securityName: 'SMIC (0981.HK)',
    claim: '+10%',
    form: 'figure',
    figures: [0.1],
    basis: 'close-to-close',
    horizon: 1,
  });
  expect(told!.sessions.map(({ date }) => date)).toEqual([
    '2026-04-22',
    '2026-04-23',
    '2026-04-24',
    '2026-04-27',
    '2026-04-28',
    '2026-04-29',
  ]);
});

test('a claim holds on one date and fails on the other, where it holds one session earlier', () => {
  const [told] = claimCases(v4.result);
  expect(told!.readings.map(({ outcome }) => outcome)).toEqual(['holds', 'fails']);
  expect(told!.readings[1]!.elsewhere).toMatchObject({ day: -1, date: '2026-04-24' });
  expect(isContradictory(told!)).toBe(true);
});

test('the same words about other days are another case, and contradict nothing', () => {
  const claims = v4Tables.claims.map((row) =>
    row.observation === asDated.observation ? { ...row, date: `2025${String(row.date).slice(4)}` } : row,
  );
  const cases = claimCases(resultOf({ ...v4Tables, claims }));
  expect(cases.map(({ readings }) => readings.length)).toEqual([1, 1]);
  expect(cases.some(isContradictory)).toBe(false);
});

test('a day 0 without a move is unknown, not a failure', () => {
  const claims = v4Tables.claims.filter((row) => row.observation === atInstant.observation || row.day !== 0);
  const [told] = claimCases(resultOf({ ...v4Tables, claims }));
  expect(told!.readings[1]!.outcome).toBe('unknown');
  expect(isContradictory(told!)).toBe(false);
});

test('other bases of day 0 and other listings stand beside a claim, never in its place', () => {
  const told = claimCases(resultOf({ ...v4Tables, claims: [...v4Tables.claims, ...measured, ...listing] }));
  expect(told.map(({ readings }) => readings.length)).toEqual([2]);
  const [right, wrong] = told[0]!.readings;
  expect(right!.otherBases.map(({ basis, observed }) => [basis, observed])).toEqual([
    ['gap', -0.0128],
    ['open-to-close', 0.1144],
  ]);
  expect(right!.listings.map(({ security, observed }) => [security, observed])).toEqual([
    ['688981.SS', 0.047],
  ]);
  expect(wrong!.listings).toEqual([]);
  expect(told[0]!.sessions.every((row) => row.security === '0981.HK')).toBe(true);
});

test('a claim is told on the basis it names', () => {
  const high = { ...measured[0]!, claim: 'as much as 10%', basis: 'previous-close-to-high' };
  const [told] = claimCases(resultOf({ ...v4Tables, claims: [high] }));
  expect(told).toMatchObject({
    basis: 'previous-close-to-high',
    sessions: [{ basis: 'previous-close-to-high' }],
  });
});

test('a claim of an event without a day 0 is a case that has no session', () => {
  const row = { observation: 'v4:0981.HK', security: '0981.HK', claim: '+10%', basis: 'close-to-close' };
  const verdict = 'cannot be checked: no prices';
  const [told] = claimCases(resultOf({ ...v4Tables, claims: [{ ...row, verdict }] }));
  expect(told!.sessions).toEqual([]);
  expect(told!.readings).toMatchObject([{ outcome: 'unknown', dayZero: undefined, verdict }]);
});

test('of two readings of one date each is one of two, of two events neither', () => {
  const [events] = claimCases(v4.result);
  const [readings] = claimCases(resultOf({ ...v4ReadTwice, events: readTwice }));
  expect(events!.readings.map((one) => isOneOfTwo(one, events!))).toEqual([false, false]);
  expect(readings!.readings.map((one) => isOneOfTwo(one, readings!))).toEqual([true, true]);
});
