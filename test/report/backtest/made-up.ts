import type { BacktestResult } from '../../../src/backtest/result.ts';
import type { Strategy } from '../../../src/backtest/strategy.ts';
import { backtest, event, quotes, walk } from '../../backtest/made-up.ts';

const prices = [walk('S0', 5, 260), walk('S1', 6, 260), walk('MKT', 7, 260)];
const events = [20, 34, 47, 60, 75, 90, 104, 118, 131, 145, 160, 175, 190, 204, 218, 232, 257].map((t) =>
  event(t, t % 2 === 0 ? 'S0' : 'S1', t % 3 === 0 ? 'during' : 'after-close'),
);
const costly = {
  exit: { sessions: 3, at: 'close' },
  costs: { exchangeFees: true, commission: { rate: 0.001 } },
  slippage: { rate: 0.0005 },
  sizing: { by: 'notional', value: 50_000 },
} satisfies Strategy;

/** A made-up backtest with everything a report tells: trades won and lost, one open, one skipped, luck, six variants. */
export function told(own?: Strategy): BacktestResult {
  if (own !== undefined) return toldOf(own);
  full ??= toldOf({});
  return full;
}

let full: BacktestResult | undefined;

function toldOf(own: Strategy): BacktestResult {
  return backtest(
    {
      ...costly,
      luck: { draws: 199, seed: 7, walkForward: { trainDates: 4, testDates: 3 } },
      variants: { 'exit.sessions': [1, 3, 5], stop: ['none', 0.03] },
      ...own,
    },
    prices,
    [...events, event(30, 'S9')],
    { benchmark: 'MKT', title: 'Made up' },
  );
}

/** The same without the question of luck. */
export function untried(own: Strategy = {}): BacktestResult {
  return backtest({ ...costly, ...own }, prices, events, { benchmark: 'MKT', title: 'Made up' });
}

/** One that trades nothing. */
export function empty(): BacktestResult {
  return backtest({ maxConcurrent: 1, sizing: { by: 'notional', value: 1 } }, prices, events.slice(0, 2), {
    title: 'Made up',
  });
}

/** One that a short sale costs more than it has: equity is below 0 from then on, while shares are held and after. */
export function ruined(): BacktestResult {
  const trebled = quotes('S0', [...Array(30).fill(100), ...Array(30).fill(300)]);
  return backtest(
    { side: 'short', sizing: { by: 'fraction', value: 0.9 }, exit: { sessions: 10, at: 'close' } },
    [trebled],
    [event(25, 'S0')],
    { title: 'Made up' },
  );
}
