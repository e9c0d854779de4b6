import { describe, expect, test } from 'vitest';
import { isNotMeasured } from '../../../src/backtest/performance/metric.ts';
import { type Ready, runStrategy } from '../../../src/backtest/run-strategy.ts';
import { checkStrategy, type Strategy } from '../../../src/backtest/strategy.ts';
import { dayOf } from '../../../src/backtest/tape.ts';
import { trySearch } from '../../../src/backtest/trial/tried-variants.ts';
import { type VariantWalk, walkVariants } from '../../../src/backtest/trial/walk-variants.ts';
import { prepare } from '../../../src/study/prepare.ts';
import { everything } from '../../../src/study/run.ts';
import type { Study } from '../../../src/study/study.ts';
import { event, plain, walk as prices } from '../made-up.ts';
import { preparedOf, ready, run } from './made-up.ts';

const written = { ...plain, variants: { 'exit.sessions': [1, 3] } } satisfies Strategy;
const { tried } = tryOut(written, ready());
const plan = { trainDates: 4, testDates: 3, anchored: true };

function tryOut(strategy: Strategy, data: Ready) {
  return trySearch(strategy, checkStrategy(strategy).value!, data, { seed: 1, draws: 99 });
}

function walked(walk: ReturnType<typeof walkVariants>): VariantWalk {
  if (isNotMeasured(walk)) throw new Error(walk.reason);
  return walk;
}

/** A run-up of events five sessions apart, held from ten sessions before day 0 for five or for nine. */
function runUp(embargo?: number) {
  const on = Array.from({ length: 20 }, (_, i) => 30 + 5 * i);
  const prepared = preparedOf([prices('S0', 5, 200)], on, { scheduled_on: '2024-01-02' });
  const data = ready({ prepared });
  const strategy = { ...plain, side: 'run-up', variants: { 'exit.sessions': [5, 9] } } satisfies Strategy;
  const search = tryOut(strategy, data);
  const own = { ...plan, ...(embargo === undefined ? {} : { embargo }) };
  const { days } = walked(walkVariants(search.tried, run({ side: 'run-up' }, data), own));
  const trades = search.tried.flatMap((variant) =>
    runStrategy(variant.strategy, data).trades.map(({ candidate: { tape, observation }, entered, left }) => ({
      dayZero: dayOf(tape.venue, observation.dayZero),
      entered: entered.day,
      left: left!.day,
    })),
  );
  return { days, trades };
}

test('the variant chosen is the best of the past, and is told by what came after', () => {
  const walk = walked(walkVariants(tried, run(), plan));
  expect(walk.folds.length).toBe(walk.days.length);
  expect(walk.folds.length).toBeGreaterThan(1);
  for (const { trainUntil, testFrom, testUntil } of walk.days) {
    expect(trainUntil).toBeLessThan(testFrom);
    expect(testFrom).toBeLessThanOrEqual(testUntil);
  }
  expect(walk.n).toBe(walk.folds.reduce((sum, { tested }) => sum + tested, 0));
});

describe('nothing tested is entered before every trade chosen on has ended', () => {
  test('by default, where trades are entered on day 0', () => {
    expect(walked(walkVariants(tried, run(), plan)).embargo).toBe(5); // as the strategy is written
  });

  test('by default, where they are entered ahead of it', () => {
    const { days, trades } = runUp();
    expect(days.length).toBeGreaterThan(1);
    for (const { trainUntil, testFrom } of days) {
      const past = trades.filter(({ dayZero }) => dayZero <= trainUntil);
      const next = trades.filter(({ dayZero }) => dayZero >= testFrom);
      const ended = Math.max(...past.map(({ left }) => left));
      expect(ended).toBeLessThan(Math.min(...next.map(({ entered }) => entered)));
    }
  });

  test('by the embargo that was given, or it says how long it must be', () => {
    expect(runUp(9).days).toEqual(runUp().days);
    expect(() => runUp(8)).toThrow(
      'the embargo must be at least the sessions from the earliest entry to the latest exit of any variant, 9, got 8; lengthen it, or leave it out',
    );
  });

  test('with the estimation gap of a hedge', () => {
    const hedged = run({ hedge: { symbol: 'MKT', window: [-40, -4] } });
    expect(walked(walkVariants(tried, hedged, plan)).embargo).toBe(9);
    expect(walkVariants(tried, hedged, { ...plan, embargo: 8 })).toEqual({
      reason: expect.stringContaining(
        'of any variant and the gap after the estimation of the hedge, 9, got 8',
      ),
    });
  });
});

test('a trade that stays open because its prices end keeps nothing else waiting', () => {
  const events = [20, 30, 40, 50, 60, 70].map((t) => event(t, 'S1')).concat(event(79, 'S0'));
  const series = [prices('S0', 5, 80), prices('S1', 6, 200)];
  const study = { returns: 'simple', models: ['raw-returns'], prices: series, events } satisfies Study;
  const data = ready({ prepared: prepare(study, everything) });
  const own = run({}, data);
  expect(own.trades.filter(({ left }) => left === undefined)).toHaveLength(1);
  expect(walked(walkVariants(tryOut(written, data).tried, own, plan)).embargo).toBe(5);
});

test('too few dates are said', () => {
  expect(walkVariants(tried, run(), { ...plan, trainDates: 40 })).toEqual({
    reason: 'too few event dates for one split',
  });
});
