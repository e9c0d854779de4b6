import { expect, test } from 'vitest';
import { entriesSaid } from '../../../src/report/backtest/entries.ts';

test('a date without a time is entered at the next open, or as the strategy asserts', () => {
  expect(entriesSaid({ unknownTime: 'next-session' })).toBe(
    'No entry comes before the first price that could be had after the announcement: the open of day 0 for news outside of trading, its close for news during the session, the next open for a date without a time.',
  );
  expect(entriesSaid({ unknownTime: 'before-open' })).toContain(
    'its close for news during the session, for a date without a time as though it had come before the open, as the strategy asserts.',
  );
});
