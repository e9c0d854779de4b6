import { expect, test } from 'vitest';
import { benchmarkSentences } from '../../src/report/benchmark-contrasts.ts';
import { toldObservations } from '../../src/report/observations.ts';
import { readTwice, resultOf, robustnessTables, v4ReadTwice, v4Robustness, v4Tables } from './made-up.ts';

const said = (result: ReturnType<typeof resultOf>) => benchmarkSentences(toldObservations(result), result);

test('a window whose significance hangs on the benchmark is told beside each, the own first, and the lag once', () => {
  expect(said(v4Robustness.result)).toEqual({
    contrasts: [
      'SMIC (0981.HK), v4, CAR[−1, +1] hangs on the benchmark: +15.00 % beside HSI (t = 3.40, p = 0.0007, significant); +3.00 % beside GSPC (t = 0.60, p = 0.5500, not significant).',
    ],
    lags: [
      'GSPC closes after SMIC (0981.HK) on the same date: its previous close is used, for day 0 that of Thursday 23 April 2026.',
    ],
  });
});

test('a significant one whose sign hangs on it is told, too, one that is noise on either side is not', () => {
  const turning = (p_value: number) =>
    robustnessTables.benchmarks.map((row, i) => ({ ...row, p_value, estimate: 0.01 - 0.02 * i }));
  expect(said(resultOf({ ...v4Tables, benchmarks: turning(0.01) })).contrasts[0]).toContain(
    'hangs on the benchmark: +1.00 % beside HSI',
  );
  expect(said(resultOf({ ...v4Tables, benchmarks: turning(0.5) })).contrasts).toEqual([]);
});

test('benchmarks that agree are not told', () => {
  const benchmarks = robustnessTables.benchmarks.map((row) => ({ ...row, p_value: 0.01, lag: 0 }));
  expect(said(resultOf({ ...v4Tables, benchmarks }))).toEqual({ contrasts: [], lags: [] });
});

test('a longer lag is told in sessions', () => {
  const benchmarks = robustnessTables.benchmarks.map((row) => ({ ...row, lag: 2 }));
  expect(said(resultOf({ ...v4Tables, benchmarks })).lags.at(-1)).toContain(
    'its close 2 sessions before is used',
  );
});

test('of two readings of a date, that whose window hangs on the benchmark is named', () => {
  const [, second] = readTwice;
  const benchmarks = robustnessTables.benchmarks.map((row) => ({
    ...row,
    observation: second!.observation!,
  }));
  expect(said(resultOf({ ...v4ReadTwice, events: readTwice, benchmarks })).contrasts[0]).toMatch(
    /^SMIC \(0981\.HK\), v4@next-session, CAR/,
  );
});
