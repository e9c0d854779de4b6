import { expect, test } from 'vitest';
import { eventIds } from '../../../src/report/backtest/event-ids.ts';
import { drawBacktestFigures } from '../../../src/report/backtest/figures.ts';
import { tradableSaid } from '../../../src/report/backtest/tradable.ts';
import { backtest, event, quotes } from '../../backtest/made-up.ts';

const prices = ['X:A', 'X:B'].map((symbol) => quotes(symbol, [10, 10, 11, 12, 13, 14, 15, 16, 17, 18]));
const events = [event(2, 'X:A X:B', '', { event_id: 'a:1' }), event(5, 'X:A', '', { event_id: 'a:2' })];
const result = backtest({ exit: { sessions: 1, at: 'close' } }, prices, events);

test('an event has its own id, whatever colons it and the symbol hold', () => {
  expect(Object.fromEntries(eventIds(result))).toEqual({
    'a:1:X:A': 'a:1',
    'a:1:X:B': 'a:1',
    'a:2:X:A': 'a:2',
  });
});

test('sentences and the result by event go by it', async () => {
  expect(tradableSaid(result).slice(1)).toEqual([
    expect.stringMatching(/^X:A, a:1: /),
    expect.stringMatching(/^X:B, a:1: /),
    expect.stringMatching(/^X:A, a:2: /),
  ]);
  const figures = await drawBacktestFigures(result);
  const { alt } = figures.find(({ chart }) => chart === 'pnl-by-event')!;
  expect(alt).toMatch(/^Result by event: 2 of 2 gained\. Best a:1 /);
});
