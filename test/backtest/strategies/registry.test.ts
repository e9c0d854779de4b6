import { describe, expect, test } from 'vitest';
import { backtestEvents } from '../../../src/backtest/backtest-events.ts';
import { futureShuffle } from '../../../src/backtest/checks/future-shuffle.ts';
import { oneSessionLag } from '../../../src/backtest/checks/one-session-lag.ts';
import { prefixInvariance } from '../../../src/backtest/checks/prefix-invariance.ts';
import type { Decider } from '../../../src/backtest/strategies/decider.ts';
import { strategies } from '../../../src/backtest/strategies/registry.ts';
import type { Strategy } from '../../../src/backtest/strategy.ts';
import { DataError } from '../../../src/errors/error.ts';
import { dateOf } from '../../study/made-up.ts';
import { backtest, event, fates, plain, quotes, rows, walk } from '../made-up.ts';

const prices = ['S0', 'S1', 'MKT'].map((symbol, i) => walk(symbol, 40 + i, 160));
const events = [40, 55, 70, 78, 81, 90, 120].flatMap((t, i) => {
  const own = { side: i % 2 === 0 ? 'long' : 'short', scheduled_on: dateOf(t - 15) };
  return [event(t, i % 3 === 0 ? 'S0 S1' : `S${i % 2}`, 'after-close', own)];
});
// Sessions by the exchange, so that the date of a scheduled announcement is known ahead of its prices.
const data = { sessions: 'exchange', benchmark: 'MKT', prices, events } as const;

describe.each(Object.entries<Decider>(strategies))('%s', (id, decider) => {
  const strategy = {
    ...plain,
    side: id as keyof typeof strategies,
    hedge: {},
    stop: 0.04,
    trailingStop: 0.05,
    slippage: { model: 'square-root', rate: 0.5 },
    sizing: { by: 'volatility-target', value: 0.02 },
    volumeCap: 0.1,
  } satisfies Strategy;

  test('says what it is and where it is described', () => {
    expect([decider.name, decider.meaning, decider.reference]).not.toContain('');
  });

  test('means what holds whatever its exit is', () => {
    expect(decider.meaning).not.toMatch(/held|sold at|week|session.* later/);
  });

  test('does the same up to a day when there is nothing after it', () => {
    expect(prefixInvariance(strategy, data)).toEqual([]);
    expect(prefixInvariance(strategy, data, dateOf(92))).toEqual([]);
  });

  test('does the same up to a day whatever order the days after it come in', () => {
    expect(futureShuffle(strategy, data)).toEqual([]);
    expect(futureShuffle(strategy, data, { seed: 7, day: dateOf(57) })).toEqual([]);
  });

  test('trades these events, and is measured a session later', () => {
    expect(backtestEvents(strategy, data).counts.executed).toBeGreaterThan(5);
    const told = oneSessionLag(strategy, data);
    expect(told.map(({ metric }) => metric)).toContain('expectancy');
    expect(told.every(({ value, lagged }) => Number.isFinite(value) && Number.isFinite(lagged))).toBe(true);
  });
});

describe('what each decides', () => {
  const rise = [
    quotes('S0', [...Array.from({ length: 30 }, (_, t) => 100 + t), 120, 119, 118, 117, 116, 115, 114]),
  ];
  const sideOf = (side: keyof typeof strategies, session: number, own = {}) => {
    const result = backtest({ side, exit: { sessions: 1, at: 'close' } }, rise, [
      event(session, 'S0', 'before-open', own),
    ]);
    return rows(result, 'trades')[0]?.side ?? fates(result)[`e${session}:S0`];
  };

  test('drift goes with the move of day 0, reversal against it', () => {
    expect([sideOf('drift', 25), sideOf('drift', 31)]).toEqual(['long', 'short']);
    expect([sideOf('reversal', 25), sideOf('reversal', 31)]).toEqual(['short', 'long']);
  });

  test('momentum goes with the month before the event', () => {
    expect([sideOf('momentum', 25), sideOf('momentum', 5)]).toEqual(['long', 'no-side']);
  });

  test('the events file is taken at its word, and where it says nothing no side is taken', () => {
    expect(sideOf('event', 25, { side: '-1' })).toBe('short');
    expect(sideOf('event', 25, { side: '' })).toBe('no-side');
  });

  test('the run-up is bought ten sessions ahead and sold at the last close before day 0', () => {
    const result = backtest({ side: 'run-up' }, rise, [
      event(25, 'S0', 'after-close', { scheduled_on: dateOf(10) }),
    ]);
    const day0 = String(rows(result, 'events')[0]!.event_date);
    expect(rows(result, 'trades')).toMatchObject([
      { entry_date: dateOf(16), exit_date: dateOf(25), side: 'long' },
    ]);
    expect(day0).toBe(dateOf(26));
  });
});

test('a side that no events file can mean is refused, whatever it is called', () => {
  const of = (side: string) =>
    backtest({ side: 'event' }, prices, [event(40, 'S0', 'before-open', { side })]);
  for (const side of ['constructor', '__proto__', 'up']) expect(() => of(side)).toThrow(DataError);
});
