import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contribution } from '../../../src/abnormal/sample.ts';
import type { DayRange } from '../../../src/events/windows.ts';
import { addDated, datedSample, LARGEST_EXACT } from '../../../src/inference/ingredients/dated-sample.ts';
import { meanCorrelation } from '../../../src/inference/ingredients/mean-correlation.ts';
import type { Pairing } from '../../../src/inference/ingredients/pairing.ts';
import { correlated, correlationByDefinition, dated, EVENT_START } from '../dated.ts';

/** The double loop over pairs that METHODS states. */
function byDefinition(
  contributions: readonly Contribution[],
  pairing: Pairing,
  [from, to]: DayRange,
): number {
  const n = contributions.length;
  const window = ({ eventDates }: Contribution) => [
    ...eventDates.subarray(from - EVENT_START, to - EVENT_START + 1),
  ];
  let sum = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const [a, b] = [contributions[i]!, contributions[j]!];
      const shared = window(a).filter((date) => window(b).includes(date)).length;
      const isSameDay = a.eventDates[-EVENT_START] === b.eventDates[-EVENT_START];
      const weight = { calendar: 1, 'same-day': isSameDay ? 1 : 0, overlap: shared / (to - from + 1) }[
        pairing
      ];
      sum += weight * correlationByDefinition(a, b);
    }
  }
  return (2 * sum) / (n * (n - 1));
}

const firstDates = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 8 });

describe('r̄', () => {
  test.each(['overlap', 'calendar', 'same-day'] as const)(
    'by %s is that of the double loop over pairs',
    (pairing) => {
      fc.assert(
        fc.property(
          fc.integer({ min: 1, max: 1e6 }),
          firstDates,
          fc.constantFrom(0, 0.2),
          (seed, dates, missing) => {
            const { contributions } = correlated(seed, [...dates, dates[0]!, dates[0]! + 1], missing);
            for (const range of [
              [-1, 1],
              [0, 1],
              [0, 0],
            ] as const) {
              const { mean } = meanCorrelation(datedSample(contributions), pairing, range, EVENT_START);
              expect(mean).toBeCloseTo(byDefinition(contributions, pairing, range), 12);
            }
          },
        ),
        { numRuns: 40 },
      );
    },
  );

  test('by overlap of a single day is that of the same day', () => {
    const kept = datedSample(correlated(2, [0, 0, 1, 1, 2, 40]).contributions);
    const [overlap, sameDay] = (['overlap', 'same-day'] as const).map((pairing) =>
      meanCorrelation(kept, pairing, [1, 1], EVENT_START),
    );
    expect(overlap!.mean).toBe(sameDay!.mean);
    expect(sameDay!.mean).toBeGreaterThan(0);
  });

  test.each([
    ['the day 0 of both, whatever days are beside it', [99, 100, 101], [98, 100, 102], -1, 1],
    ['no pair whose days 0 differ, though the others are the same', [99, 100, 101], [99, 100.5, 101], -1, 0],
  ])('by same day counts %s', (_, own, other, eventStart, times) => {
    const values = Array.from({ length: 40 }, (_, t) => Math.sin(t));
    const on = (days: number[]) => dated(0, values, { eventDates: Int32Array.from(days, (day) => 2 * day) });
    const pair = datedSample([on(own), on(other)]);
    expect(meanCorrelation(pair, 'same-day', [0, 0], eventStart).mean).toBeCloseTo(times, 14);
  });

  test('by overlap counts two windows of three days, one day apart, as two thirds', () => {
    const kept = datedSample(correlated(3, [0, 1]).contributions);
    const all = meanCorrelation(kept, 'calendar', [-1, 1], EVENT_START).mean;
    expect(meanCorrelation(kept, 'overlap', [-1, 1], EVENT_START).mean).toBeCloseTo((2 / 3) * all, 14);
    expect(meanCorrelation(kept, 'overlap', [0, 0], EVENT_START).mean).toBe(0);
  });

  test('of a security and its opposite is −1, of a security and itself 1', () => {
    const values = Array.from({ length: 40 }, (_, t) => Math.sin(t));
    const of = (other: number[]) =>
      meanCorrelation(datedSample([dated(0, values), dated(0, other)]), 'overlap', [-1, 1], EVENT_START).mean;
    expect(of(values.map((value) => -value))).toBeCloseTo(-1, 14);
    expect(of(values)).toBeCloseTo(1, 14);
  });

  test('is worked out anew once the sample has grown', () => {
    const kept = datedSample(correlated(4, [0, 0]).contributions);
    const before = meanCorrelation(kept, 'overlap', [0, 0], EVENT_START).mean;
    addDated(kept, kept.contributions[0]!);
    const after = meanCorrelation(kept, 'overlap', [0, 0], EVENT_START).mean;
    expect(after).toBeCloseTo((2 * before + 1) / 3, 12);
  });

  test('pairs by the day of the event window next to day 0 where that lies outside', () => {
    const { contributions } = correlated(5, [0, 0, 1]);
    const { mean } = meanCorrelation(datedSample(contributions), 'same-day', [2, 4], 2);
    expect(mean).toBeCloseTo(correlationByDefinition(contributions[0]!, contributions[1]!) / 3, 12);
  });

  test('is exact up to 2,000 observations and from sums beyond', () => {
    const { contributions } = correlated(7, Array(LARGEST_EXACT + 1).fill(0), 0.1, 60);
    const of = (count: number) =>
      meanCorrelation(datedSample(contributions.slice(0, count)), 'calendar', [0, 0], EVENT_START).mean;
    expect(of(20)).toBeCloseTo(byDefinition(contributions.slice(0, 20), 'calendar', [0, 0]), 12);
    const [exact, summed] = [of(LARGEST_EXACT), of(LARGEST_EXACT + 1)];
    expect(exact).toBeCloseTo(summed, 2);
    expect(Math.abs(exact - summed)).toBeGreaterThan(1e-6);
  });
});
