import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelsAbout, trailingLevel, triggeredAtOpen, triggeredWithin } from '../../src/backtest/stops.ts';
import { dateOf } from '../study/made-up.ts';
import { type Bar, backtest, bars, event, rows } from './made-up.ts';

const levels = { stop: 97, target: 106 };
const none = Number.NaN;

test('levels lie on both sides of the reference, the other way round for a short sale', () => {
  expect(levelsAbout(100, 1, { stop: 0.03, target: 0.06 })).toEqual({ stop: 97, target: 106 });
  expect(levelsAbout(100, -1, { stop: 0.03, target: 0.06 })).toEqual({ stop: 103, target: 94 });
  expect(levelsAbout(100, 1, {})).toEqual({ stop: none, target: none });
  expect(trailingLevel(120, 1, { trailingStop: 0.05 })).toBe(114);
});

test('a stop that the open is beyond is filled at the open, and so is a target', () => {
  expect(triggeredAtOpen(1, 95, levels, none)).toEqual({ reason: 'stop', price: 95 });
  expect(triggeredAtOpen(1, 108, levels, none)).toEqual({ reason: 'target', price: 108 });
  expect(triggeredAtOpen(1, 100, levels, none)).toBeUndefined();
  expect(triggeredAtOpen(-1, 104, { stop: 103, target: 94 }, none)).toEqual({ reason: 'stop', price: 104 });
});

test('where one bar reached both, the stop came first', () => {
  expect(triggeredWithin(1, { open: 100, high: 107, low: 96 }, levels, none)).toEqual({
    reason: 'stop',
    price: 97,
  });
});

test('of a stop and a trailing stop the nearer one is reached', () => {
  const bar = { open: 100, high: 101, low: 96 };
  expect(triggeredWithin(1, bar, levels, 98)).toEqual({ reason: 'trailing-stop', price: 98 });
  expect(triggeredWithin(1, bar, levels, 96.5)).toEqual({ reason: 'stop', price: 97 });
  expect(triggeredWithin(1, bar, { stop: none, target: none }, none)).toBeUndefined();
});

test('a fill lies within the bar, and never better than the level of a stop or worse than that of a target', () => {
  const price = fc.double({ min: 50, max: 150, noNaN: true });
  fc.assert(
    fc.property(price, price, price, fc.constantFrom(1, -1), (open, one, other, side) => {
      const bar = { open, high: Math.max(open, one, other), low: Math.min(open, one, other) };
      const about = levelsAbout(100, side, { stop: 0.03, target: 0.06 });
      const filled = triggeredWithin(side, bar, about, none);
      if (filled === undefined) return;
      const isWithin = filled.price >= bar.low && filled.price <= bar.high;
      const gain = side * (filled.price - (filled.reason === 'stop' ? about.stop : about.target));
      expect(isWithin && (filled.reason === 'stop' ? gain <= 1e-9 : gain >= -1e-9)).toBe(true);
    }),
    { seed: 20260424 },
  );
});

describe('a trade with stops', () => {
  const flat: Bar = [100, 100, 100, 100];
  const run = (days: readonly Bar[], own = {}, phase: 'before-open' | 'during' = 'before-open') =>
    rows(
      backtest({ stop: 0.03, target: 0.06, ...own }, [bars('S0', [flat, ...days])], [event(1, 'S0', phase)]),
      'trades',
    )[0];

  test('entered at the open may be stopped out in the same session', () => {
    expect(run([[100, 101, 96, 99], flat])).toMatchObject({
      exit_reason: 'stop',
      exit_price: 97,
      exit_date: dateOf(1),
      exit_at: 'intraday',
    });
  });

  test('entered at the close may not', () => {
    const trade = run(
      [[100, 101, 90, 99], [99, 99.5, 98, 99], flat],
      { entry: { offset: 0, at: 'close' } },
      'during',
    );
    expect(trade).toMatchObject({ exit_reason: 'open', entry_price: 99 });
  });

  test('over night is left at the open that gapped, not at its level', () => {
    expect(
      run([
        [100, 101, 99, 100],
        [94, 95, 93, 94],
      ]),
    ).toMatchObject({ exit_price: 94, exit_at: 'open' });
    expect(
      run([
        [100, 101, 99, 100],
        [110, 111, 93, 94],
      ]),
    ).toMatchObject({ exit_price: 110, exit_reason: 'target' });
  });

  test('is trailed from the best close, not from a high within the session', () => {
    const own = { stop: undefined, target: undefined, trailingStop: 0.05 };
    const days: Bar[] = [
      [100, 120, 100, 110],
      [110, 112, 105, 108],
      [108, 109, 104, 106],
    ];
    expect(run(days, own)).toMatchObject({
      exit_reason: 'trailing-stop',
      exit_price: 104.5,
      exit_date: dateOf(3),
    });
  });

  test('is given up where it has not come far enough in time, at the next open', () => {
    const own = {
      stop: undefined,
      target: undefined,
      timeStop: { sessions: 2, unless: 0.01 },
      exit: { sessions: 9 },
    };
    expect(run([flat, flat, flat, [102, 103, 101, 102], flat], own)).toMatchObject({
      exit_reason: 'time-stop',
      exit_date: dateOf(4),
      exit_price: 102,
    });
    expect(run([flat, flat, [102, 103, 101, 102], flat, flat], own)).toMatchObject({ exit_reason: 'open' });
  });

  test('measures its levels from the last close where it is told to', () => {
    const gapped: Bar = [102, 103, 96.5, 97];
    expect(run([gapped], { stopsFrom: 'last-close' })).toMatchObject({ exit_price: 97 });
    expect(run([gapped], { stopsFrom: 'entry' })!.exit_price).toBeCloseTo(98.94, 12);
  });
});
