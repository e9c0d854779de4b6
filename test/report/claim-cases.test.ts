import { expect, test } from 'vitest';
import { claimCases, isContradictory } from '../../src/report/claim-cases.ts';
import { asDated, atInstant, resultOf, v4, v4Tables } from './made-up.ts';

test('events that make one claim about the same days are one case', () => {
  const [told, ...others] = claimCases(v4.result);
  expect(others).toEqual([]);
  expect(told).toMatchObject({ securityName: 'SMIC (0981.HK)', claim: '+10%', move: 0.1, tolerance: 0.005 });
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
