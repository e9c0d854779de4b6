import { describe, expect, test } from 'vitest';
import { entry, exit, timeStop, timeStopFaults } from '../../../src/backtest/settings/timing.ts';
import { checkStrategy } from '../../../src/backtest/strategy.ts';
import { backtest, event, quotes } from '../made-up.ts';

const prices = [quotes('S0', Array(20).fill(10))];

test('by default a trade is entered at the first legal open and left at the fifth close', () => {
  expect(entry.parse({})).toEqual({ at: 'open', delay: 0 });
  expect(exit.parse({})).toEqual({ sessions: 5, at: 'close' });
  expect(timeStop.parse({ sessions: 3 })).toEqual({ sessions: 3, unless: 0 });
});

describe('sessions', () => {
  test.each([
    { entry: { delay: 1e9 } },
    { entry: { offset: 1e9 } },
    { entry: { offset: -1e9 } },
    { exit: { sessions: 1e9 } },
    { timeStop: { sessions: 1e9 } },
    { variants: { 'exit.sessions': [1e9] } },
    { variants: { 'entry.delay': [1e9] } },
    { variants: { 'entry.offset': [-1e9] } },
  ])('more than a century of them are refused: %j', (written) => {
    expect(checkStrategy(written).faults).toMatchObject([
      { message: expect.stringMatching(/must be at (most|least) -?25000, got -?1000000000$/) },
    ]);
  });

  test('a century of them are not', () => {
    expect(exit.parse({ sessions: 25_000 }).sessions).toBe(25_000);
    expect(entry.parse({ delay: 25_000, offset: -25_000 })).toMatchObject({ delay: 25_000, offset: -25_000 });
  });
});

describe('a time stop', () => {
  const given = (sessions: number, overlap = 'stack') =>
    timeStopFaults({ timeStop: timeStop.parse({ sessions }), exit: exit.parse({ sessions: 5 }), overlap });

  test('that is judged when the trade has been left is refused', () => {
    const message =
      'timeStop sessions must be less than the 5 of the exit, when the trade is left anyway, got 5; judge it sooner, or hold for longer';
    expect(given(5)).toMatchObject([{ column: 'timeStop/sessions', message }]);
    expect(given(10)).toHaveLength(1);
    expect(() => backtest({ timeStop: { sessions: 5 } }, prices, [event(3, 'S0')])).toThrow(message);
  });

  test('that is judged before is not, nor one of a trade that may be extended, nor where there is none', () => {
    expect(given(4)).toEqual([]);
    expect(given(10, 'extend')).toEqual([]);
    expect(timeStopFaults({ exit: exit.parse({}), overlap: 'stack' })).toEqual([]);
  });

  test('may be longer than some variants hold', () => {
    const own = { timeStop: { sessions: 3 }, variants: { 'exit.sessions': [2, 5] }, luck: { draws: 99 } };
    expect(backtest(own, prices, [event(3, 'S0')]).tables.variants).toHaveLength(2);
  });
});
