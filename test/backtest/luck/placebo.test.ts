import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { givenRows } from '../../../src/backtest/luck/index-rows.ts';
import { placebo } from '../../../src/backtest/luck/placebo.ts';
import { placeboDates } from '../../../src/backtest/luck/placebo-dates.ts';
import { meanSignedReturn } from '../../../src/backtest/luck/signed-return.ts';
import { goldenJson, goldenMatrix, goldenRows, numbersOf } from '../golden.ts';

describe('the golden placebo', () => {
  const golden = goldenJson<{
    readonly event_ids: string[];
    readonly sides: number[];
    readonly observed: number;
    readonly p_one_sided_ge_plus1: number;
    readonly p_two_sided_abs_plus1: number;
    readonly placebo_mean: number;
    readonly placebo_sd_ddof1: number;
  }>('placebo.json');
  const open = numbersOf(goldenRows('ohlc_SYN1.csv'), 'open');
  const events = goldenRows('events.csv').filter(({ event_id }) => golden.event_ids.includes(event_id!));
  const prices = events.map(() => open);
  const evaluate = meanSignedReturn({
    entryPrices: prices,
    exitPrices: prices,
    sides: golden.sides,
    entry: 1,
    exit: 6,
  });
  const outcome = placebo(
    Int32Array.from(numbersOf(events, 't0_index')),
    givenRows(goldenMatrix('placebo_draws.csv')),
    evaluate,
  );

  test('has the mean signed return of the true dates', () => {
    expect(outcome.observed).toBeCloseTo(golden.observed, 15);
  });

  test('has the mean and deviation of the random ones', () => {
    expect(outcome.moments.mean).toBeCloseTo(golden.placebo_mean, 15);
    expect(outcome.moments.deviation).toBeCloseTo(golden.placebo_sd_ddof1, 15);
  });

  test('has both p-values', () => {
    expect(outcome.pValues.greater).toBeCloseTo(golden.p_one_sided_ge_plus1, 15);
    expect(outcome.pValues['two-sided']).toBeCloseTo(golden.p_two_sided_abs_plus1, 15);
  });
});

describe('a placebo', () => {
  const design = { sessions: Int32Array.of(20, 40), first: 0, last: 99, away: 5 };
  const rows = placeboDates(design, { seed: 1, draws: 19 });

  test('never gives a p-value below one over all draws and itself', () => {
    const only = (sessions: Int32Array) => (sessions[0] === 20 && sessions[1] === 40 ? 1 : 0);
    expect(placebo(design.sessions, rows, only).pValues).toMatchObject({ greater: 1 / 20, less: 1 });
    fc.assert(
      fc.property(fc.func(fc.double({ noNaN: true, min: -1, max: 1 })), (value) => {
        const { pValues } = placebo(design.sessions, rows, (sessions) => value(sessions.join(' ')));
        for (const p of Object.values(pValues)) {
          expect(p).toBeGreaterThanOrEqual(1 / 20 - 1e-15);
          expect(p).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('counts a draw that has no value as extreme, and leaves it out of the moments', () => {
    const evaluate = (sessions: Int32Array) => (sessions[0] === 20 ? 1 : Number.NaN);
    const { pValues, moments } = placebo(design.sessions, rows, evaluate);
    expect(pValues.greater).toBe(1);
    expect(moments.n).toBe(0);
  });

  test('of dates that have no value says nothing', () => {
    const { pValues } = placebo(design.sessions, rows, (sessions) => (sessions[0] === 20 ? Number.NaN : 1));
    expect(Object.values(pValues)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });
});
