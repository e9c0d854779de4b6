import { describe, expect, test } from 'vitest';
import { dateOf } from '../study/made-up.ts';
import { type Bar, backtest, bars, event, fates, quotes, rows } from './made-up.ts';

const prices = [quotes('S0', Array(20).fill(100)), quotes('S1', Array(20).fill(100))];
const older = event(4, 'S0', 'after-close', { event_id: 'older' });
const newer = event(5, 'S0', 'before-open', { event_id: 'newer' });

describe('orders of one moment are filled in the order of the announcements', () => {
  test.each([
    ['older first', [older, newer]],
    ['newer first', [newer, older]],
  ])('whatever that of the events: %s', (_, events) => {
    expect(fates(backtest({ overlap: 'replace' }, prices, events))).toEqual({
      'older:S0': 'replaced',
      'newer:S0': 'time',
    });
    expect(fates(backtest({ overlap: 'skip' }, prices, events))).toEqual({
      'older:S0': 'time',
      'newer:S0': 'overlap',
    });
  });

  test('an instant, a phase, and a date with the time that is asserted', () => {
    const before = { ...newer, security: 'S1', event_id: 'before' };
    const instant = { ...newer, announced_at: `${dateOf(5)}T07:00:00-05:00`, event_id: 'instant' };
    const first = (own: object, ...events: (typeof before)[]) =>
      rows(backtest({ maxConcurrent: 1, ...own }, prices, events), 'trades')[0]!.observation;
    expect(first({}, before, instant)).toBe('instant:S0');
    // Until the next session, the date of the day before may have been as late as midnight.
    const date = event(4, 'S0', '', { event_id: 'date' });
    const late = { ...before, announced_at: `${dateOf(4)} after-close`, event_id: 'late' };
    expect(first({}, date, late)).toBe('late:S1');
    expect(first({ unknownTime: 'after-close' }, date, late)).toBe('date:S0');
  });
});

test('an order that was carried is filled before one whose news came later', () => {
  const late = bars(
    'S0',
    Array.from({ length: 20 }, (_, t): Bar => [t === 5 ? Number.NaN : 100, 100, 100, 100]),
  );
  const own = { maxConcurrent: 1, blocked: { action: 'carry', sessions: 3 } } as const;
  const events = [event(5, 'S0'), event(6, 'S1')];
  expect(fates(backtest(own, [late, prices[1]!], events))).toEqual({
    'e5:S0': 'time',
    'e6:S1': 'max-concurrent',
  });
});
