import { describe, expect, test } from 'vitest';
import { DataError, QuestionError } from '../../src/errors/error.ts';
import { backtest, event, fates, quotes } from './made-up.ts';

const prices = [quotes('S0', Array(30).fill(100))];
const run = (sides: readonly (string | undefined)[], own: object = {}) => {
  const events = sides.map((side, i) =>
    event(2 + 3 * i, 'S0', 'before-open', side === undefined ? {} : { side }),
  );
  const eventsSource = { file: 'events.csv', lines: events.map((_, i) => i + 2) };
  return backtest({ side: 'event', ...own }, prices, events, { eventsSource });
};

test('long, short, 1 and −1 are sides, nothing and 0 are none', () => {
  const own = { exit: { sessions: 1 } };
  expect(Object.values(fates(run(['long', 'short', '1', '+1', '-1', '', '0'], own)))).toEqual([
    ...Array(5).fill('time'),
    'no-side',
    'no-side',
  ]);
});

describe('a side that is none', () => {
  test('is a wrong row, told with its line, all of them at once', () => {
    expect(() => run(['long', 'LONG', 'buy'])).toThrow(DataError);
    expect(() => run(['long', 'LONG', 'buy'])).toThrow(
      [
        'events.csv:3:side: side of event "e5" must be long, short, 1 or -1, or empty for no trade, got "LONG"; did you mean "long"?',
        'events.csv:4:side: side of event "e8" must be long, short, 1 or -1, or empty for no trade, got "buy"',
      ].join('\n'),
    );
  });

  test('is none of the business of another strategy', () => {
    expect(run(['buy'], { side: 'long' }).counts.executed).toBe(1);
  });

  test('is not asked of a rival, which is not traded', () => {
    const rival = event(9, 'S0', 'before-open', { kind: 'confounder', side: 'buy' });
    const events = [event(2, 'S0', 'before-open', { side: 'long' }), rival];
    expect(backtest({ side: 'event' }, prices, events).counts.executed).toBe(1);
  });
});

test('events without a column side cannot say it, which is a wrong question', () => {
  expect(() => run([undefined, undefined])).toThrow(QuestionError);
  expect(() => run([undefined])).toThrow(
    'the events of side: event must have a column side, got nothing; write long, short, 1 or -1 in it',
  );
  expect(fates(run([undefined, 'long']))).toMatchObject({ 'e2:S0': 'no-side', 'e5:S0': 'time' });
});
