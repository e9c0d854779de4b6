import { expect, test } from 'vitest';
import type { Strategy } from '../../../src/backtest/strategy.ts';
import { backtest, event, walk } from '../made-up.ts';

const warned = (own: Strategy) =>
  backtest(
    { ...own, luck: { draws: 99, placebo: false } },
    [walk('S0', 3, 60)],
    [event(5, 'S0'), event(30, 'S0')],
  ).findings.flatMap(({ code, message }) => (code === 'idle-time-stop' ? [message] : []));

test('variants that are left before their time stop are named in a warning', () => {
  const timeStop = { sessions: 4 };
  expect(warned({ timeStop, variants: { 'exit.sessions': [3, 5, 6] } })).toEqual([
    'timeStop is never judged in 1 of 3 variants, whose trades are left by then: exit.sessions 3',
  ]);
  expect(warned({ timeStop, variants: { 'exit.sessions': [5, 6] } })).toEqual([]);
  expect(warned({ variants: { 'exit.sessions': [3, 5] } })).toEqual([]);
});

test('of many a few are named, and how many more there are', () => {
  const variants = { 'exit.sessions': [1, 2, 3, 4], stop: [0.1, 0.2] };
  expect(warned({ timeStop: { sessions: 4 }, variants })[0]).toMatch(/in 8 of 9 variants.*; and 3 more$/);
});
