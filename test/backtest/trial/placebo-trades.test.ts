import { describe, expect, test } from 'vitest';
import { isNotMeasured } from '../../../src/backtest/performance/metric.ts';
import type { Strategy } from '../../../src/backtest/strategy.ts';
import { placeboTrades } from '../../../src/backtest/trial/placebo-trades.ts';
import type { EventRow } from '../../../src/events/event.ts';
import { prepare } from '../../../src/study/prepare.ts';
import { everything } from '../../../src/study/run.ts';
import type { Study } from '../../../src/study/study.ts';
import { event, quotes } from '../made-up.ts';
import { ready, run } from './made-up.ts';

const draws = { seed: 3, draws: 199 };
const ramp = (sessions: number) => Array.from({ length: sessions }, (_, t) => 50 + t + 3 * (t % 7));

test('on the true dates the rule brings what the trades brought before costs', () => {
  const traded = run({ exit: { sessions: 3, at: 'close' } });
  const outcome = placeboTrades(traded, draws);
  if (isNotMeasured(outcome)) throw new Error(outcome.reason);
  const returns = traded.trades.map(({ stock, opening }) => stock.cashBase / opening.valueBase);
  const mean = returns.reduce((sum, value) => sum + value, 0) / returns.length;
  expect(outcome.n).toBe(12);
  expect(outcome.dates).toBe(12);
  expect(outcome.observed).toBeCloseTo(mean, 12);
});

test('a short side turns the sign, and the p-value is of the draws', () => {
  const [long, short] = (['long', 'short'] as const).map((side) => placeboTrades(run({ side }), draws));
  if (isNotMeasured(long!) || isNotMeasured(short!)) throw new Error('not measured');
  expect(short!.observed).toBeCloseTo(-long!.observed, 12);
  const better = long!.values.filter((value) => value >= long!.observed).length;
  expect(long!.pValues.greater).toBe((1 + better) / 200);
});

test('the same seed gives the same draws, another one others', () => {
  const traded = run();
  const valuesOf = (seed: number) => {
    const outcome = placeboTrades(traded, { ...draws, seed });
    return isNotMeasured(outcome) ? [] : [...outcome.values];
  };
  expect(valuesOf(1)).toEqual(valuesOf(1));
  expect(valuesOf(1)).not.toEqual(valuesOf(2));
});

describe('a trade that cannot be judged on its own date', () => {
  const series = [quotes('S0', ramp(60)), quotes('S1', ramp(200))];
  const outcomeOf = (own: Strategy, events: readonly EventRow[]) => {
    const study = { returns: 'simple', models: ['raw-returns'], prices: series, events } satisfies Study;
    const data = ready({ prepared: prepare(study, everything) });
    const traded = run(own, data);
    return { trades: traded.trades.length, outcome: placeboTrades(traded, draws) };
  };
  const judged = [30, 60, 90].map((t) => event(t, 'S1'));

  test('is neither counted nor repeated on random ones: its prices end while it is held', () => {
    const alone = outcomeOf({}, judged);
    const withOther = outcomeOf({}, [...judged, event(58, 'S0')]);
    expect(withOther.trades).toBe(4);
    expect(alone.outcome).toMatchObject({ n: 3, dates: 3 });
    expect(withOther.outcome).toEqual(alone.outcome);
  });

  test('is neither where its day 0 lies beyond the prices', () => {
    const ahead = { entry: { offset: -10, at: 'close' }, exit: { sessions: 3 } } as const;
    const scheduled = [...judged, event(205, 'S1')].map((row) => ({ ...row, scheduled_on: '2024-01-02' }));
    const { trades, outcome } = outcomeOf(ahead, scheduled);
    expect(trades).toBe(4);
    expect(outcome).toEqual(outcomeOf(ahead, scheduled.slice(0, 3)).outcome);
  });

  test('leaves nothing to draw where there is no other', () => {
    expect(outcomeOf({}, [event(58, 'S0')]).outcome).toEqual({
      reason: 'no trade has both a day 0 among the prices and a price at its planned exit',
    });
  });
});

test('without trades, or without room, it says why there is nothing', () => {
  const idle = run({ sizing: { by: 'notional', value: 1 } });
  expect(placeboTrades(idle, draws)).toEqual({ reason: 'nothing was traded' });
  const long = run({ exit: { sessions: 24, at: 'close' } });
  expect(placeboTrades(long, draws)).toEqual({ reason: 'the prices leave no room for random dates' });
});
