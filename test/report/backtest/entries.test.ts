import { expect, test } from 'vitest';
import { checkStrategy, type Strategy } from '../../../src/backtest/strategy.ts';
import { entriesSaid } from '../../../src/report/backtest/entries.ts';

const said = (own: Strategy) => entriesSaid(checkStrategy(own).value!);

test('a date without a time is entered at the next open, or as the strategy asserts', () => {
  expect(said({ unknownTime: 'next-session' })).toBe(
    'No entry comes before the first price that could be had after the announcement: the open of day 0 for news outside of trading, its close for news during the session, the next open for a date without a time. Day 0 is the first session that can react, whatever eventDay says of it; events that eventDay excludes, on a day without a session or in a suspension, are left out here, too.',
  );
  expect(said({ unknownTime: 'before-open' })).toContain(
    'its close for news during the session, for a date without a time as though it had come before the open, as the strategy asserts.',
  );
});

test('an entry ahead of the news is told as one, with the events it is for', () => {
  const ahead =
    'An event whose date was public before the day of its entry (scheduled_on) is entered ahead of its news; no other entry comes before the first price that could be had after the announcement: ';
  expect(said({ side: 'run-up' })).toContain(ahead);
  // Nobody knows ahead of day 0 that the security will be suspended on it.
  expect(said({ side: 'run-up' })).toContain('excludes, on a day without a session, are left out');
  expect(said({ entry: { offset: -1, at: 'close' } })).toContain(ahead);
  expect(said({ entry: { offset: -1, delay: 2 } })).toMatch(/^No entry comes before/);
  expect(said({ side: 'drift' })).toMatch(/^No entry comes before/);
});

test('on day 0 it is ahead of the news where that comes later', () => {
  expect(said({ entry: { offset: 0 } })).toContain(
    '(scheduled_on) is entered even where its news comes later; no other entry comes before',
  );
});
