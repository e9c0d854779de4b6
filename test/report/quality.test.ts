import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/errors/finding.ts';
import { toldObservations } from '../../src/report/observations.ts';
import { touchingFindings, touchingSaid } from '../../src/report/quality.ts';
import { usualVoice } from '../../src/report/voice.ts';
import { resultOf, v4Tables } from './made-up.ts';

/** Estimation 2025-04-10 to 2026-04-09, event window 2026-04-22 to 2026-04-28, day 0 2026-04-24. */
function touching(findings: readonly Partial<Finding>[], tables: typeof v4Tables | object = v4Tables) {
  const whole = findings.map(
    (one): Finding => ({
      severity: 'warning',
      code: 'stale-price',
      message: `seen on ${one.date}`,
      symbol: '0981.HK',
      ...one,
    }),
  );
  const result = resultOf(tables, { findings: whole });
  return touchingFindings(toldObservations(resultOf(v4Tables))[0]!, result).map((one) =>
    touchingSaid(usualVoice, one),
  );
}

describe('a finding touches an observation', () => {
  test('in its estimation window, in its event window, on its day 0', () => {
    expect(touching([{ date: '2025-04-10' }, { date: '2026-04-28' }, { date: '2026-04-24' }])).toEqual([
      'seen on 2025-04-10 (in the estimation window)',
      'seen on 2026-04-28 (in the event window)',
      'seen on 2026-04-24 (in the event window, day 0 among it)',
    ]);
  });

  test('not between the windows, nor before, nor after', () => {
    expect(
      touching(['2025-04-09', '2026-04-10', '2026-04-21', '2026-04-29'].map((date) => ({ date }))),
    ).toEqual([]);
  });

  test('where it reaches into a window from outside, or over both', () => {
    expect(touching([{ date: '2025-03-01', until: '2025-04-11' }])).toEqual([
      'seen on 2025-03-01 (in the estimation window)',
    ]);
    expect(touching([{ date: '2025-03-01', until: '2026-12-31' }])).toEqual([
      'seen on 2025-03-01 (in the estimation window and the event window, day 0 among it)',
    ]);
  });

  test('of its benchmark as of itself, and of no other symbol', () => {
    expect(touching([{ date: '2026-04-23', symbol: 'HSI' }])).toEqual([
      'seen on 2026-04-23 (in the event window)',
    ]);
    expect(touching([{ date: '2026-04-23', symbol: '1347.HK' }])).toEqual([]);
  });

  test('where it is about prices: a doubtful date is told elsewhere', () => {
    expect(touching([{ date: '2026-04-24', code: 'doubtful-date' }, { code: 'suspension' }])).toEqual([]);
    expect(touching([{ date: '2026-04-24', code: 'benchmark-still' }])).toHaveLength(1);
  });
});

test('findings of one kind are told once, in the order of time, and counted', () => {
  expect(touching(['2025-12-31', '2025-12-24', '2026-02-16'].map((date) => ({ date })))).toEqual([
    'seen on 2025-12-24 (in the estimation window; the same on 2 more days, the last 2026-02-16)',
  ]);
});

test('without the tables that say which sessions were used, nothing is said', () => {
  expect(touching([{ date: '2026-04-24' }], { ...v4Tables, models: [] })).toEqual([]);
});
