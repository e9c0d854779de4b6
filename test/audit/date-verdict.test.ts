import { describe, expect, test } from 'vitest';
import { dateVerdict, isDoubtful } from '../../src/audit/date-verdict.ts';
import type { ReactionScan } from '../../src/audit/reaction-scan.ts';

/** A scan of sessions −2 to +2 with these Šidák p, larger |t| where it is smaller, and this empirical p throughout. */
function scanOf(sidak: readonly number[], empirical = 0.01): ReactionScan {
  const values = Float64Array.from(sidak);
  return {
    days: Int32Array.of(-2, -1, 0, 1, 2),
    abnormal: values,
    statistics: values.map((p) => 1 / p),
    pValues: values,
    sidak: values,
    empirical: values.map(() => empirical),
    ranks: values,
    posterior: values,
    looks: 5,
    largest: sidak.indexOf(Math.min(...sidak)),
  };
}
const judged = (scan: ReactionScan) =>
  dateVerdict(scan, { level: 0.05, reach: 2 }, (day) => `2026-04-${27 + day}`);

describe('a date', () => {
  test('is open where no session stands out', () => {
    const verdict = judged(scanOf([0.9, 0.06, 0.5, 1, Number.NaN]));
    expect(verdict).toEqual({ dating: 'open', verdict: 'no session stands out', reaction: -1 });
  });

  test('is confirmed where day 0 stands out, though another session is larger', () => {
    const verdict = judged(scanOf([0.9, 0.9, 0.02, 0.9, 0.001]));
    expect(verdict).toEqual({
      dating: 'confirmed',
      verdict: 'the reaction is on day 0; 2026-04-29 stands out, too',
      reaction: 2,
    });
  });

  test('is late where the session before reacts and day 0 does not', () => {
    expect(judged(scanOf([0.9, 0.004, 0.2, 0.9, 0.9])).verdict).toBe(
      'the reaction is on 2026-04-26, one session before day 0: the stated date is probably late',
    );
  });

  test('that reacts itself, day 0 taken for a later session, was announced before its close', () => {
    const stated = (date: string) =>
      dateVerdict(
        scanOf([0.9, 0.004, 0.2, 0.9, 0.9]),
        { level: 0.05, reach: 2, stated: date },
        (day) => `2026-04-${27 + day}`,
      );
    expect(stated('2026-04-26')).toEqual({
      dating: 'late',
      verdict:
        'the reaction is on 2026-04-26, the stated date itself, one session before day 0: the announcement was probably before its close',
      reaction: 1,
    });
    expect(stated('2026-04-27').verdict).toMatch(/the stated date is probably late$/);
  });

  test('is early, or the move another event’s, where a later session reacts and day 0 does not', () => {
    expect(judged(scanOf([0.9, 0.9, 0.2, 0.9, 0.004])).verdict).toBe(
      'the reaction is on 2026-04-29, 2 sessions after day 0: the stated date is probably early, or another event moved that session',
    );
  });

  test('is open where what stands out is further away than a date may be wrong', () => {
    const far = dateVerdict(
      scanOf([0.001, 0.9, 0.9, 0.9, 0.01]),
      { level: 0.05, reach: 1 },
      (day) => `day ${day}`,
    );
    expect(far).toEqual({
      dating: 'open',
      verdict: 'no session within 1 of day 0 stands out; day -2, day 2 do, apparently for another reason',
      reaction: -1,
    });
  });

  test('is held against the nearest session that stands out; of two as near, the larger', () => {
    expect(judged(scanOf([0.001, 0.04, 0.2, 0.9, 0.9]))).toMatchObject({ dating: 'late', reaction: 1 });
    expect(judged(scanOf([0.9, 0.04, 0.2, 0.01, 0.9]))).toMatchObject({ dating: 'early', reaction: 3 });
    expect(judged(scanOf([0.9, 0.01, 0.2, 0.04, 0.03])).verdict).toMatch(
      /2026-04-28, 2026-04-29 stand out, too$/,
    );
  });

  test('is told with caution where the estimation window has moves as large', () => {
    expect(judged(scanOf([0.9, 0.004, 0.2, 0.9, 0.9], 0.0519)).verdict).toMatch(
      /probably late; the estimation window has moves as large$/,
    );
  });
});

test('late and early dates are in doubt, confirmed and open ones are not', () => {
  expect(['confirmed', 'early', 'late', 'open', ''].filter(isDoubtful)).toEqual(['early', 'late']);
});
