import { expect, test } from 'vitest';
import { entry, exit, timeStop } from '../../../src/backtest/settings/timing.ts';

test('by default a trade is entered at the first legal open and left at the fifth close', () => {
  expect(entry.parse({})).toEqual({ at: 'open', delay: 0 });
  expect(exit.parse({})).toEqual({ sessions: 5, at: 'close' });
  expect(timeStop.parse({ sessions: 3 })).toEqual({ sessions: 3, unless: 0 });
});
