import { expect, test } from 'vitest';
import { judgeSearch } from '../../../src/backtest/luck/search.ts';
import { isNotMeasured } from '../../../src/backtest/performance/metric.ts';
import { checkStrategy, type Strategy } from '../../../src/backtest/strategy.ts';
import { metricIn, trySearch } from '../../../src/backtest/trial/tried-variants.ts';
import { plain, quotes } from '../made-up.ts';
import { preparedOf, ready, run } from './made-up.ts';

const written = { ...plain, variants: { 'exit.sessions': [1, 3, 8] } } satisfies Strategy;
const draws = { seed: 5, draws: 199 };
const search = trySearch(written, checkStrategy(written).value!, ready(), draws);

test('a variant brings what the strategy alone brings', () => {
  const alone = run({ exit: { sessions: 3, at: 'close' } });
  const equity = alone.log.days.at(-1)!.equity;
  expect(search.tried).toHaveLength(4);
  expect(search.tried[1]!.totalReturn).toBeCloseTo(equity / alone.strategy.capital - 1, 12);
  expect(search.tried[1]!.byObservation.size).toBe(12);
  expect(search.tried[1]!.held).toEqual({ from: 0, until: 3 }); // entered at the open of day 0
});

test('the verdict is that of the tests of a search on the returns of all sessions', () => {
  if (isNotMeasured(search.verdict)) throw new Error(search.verdict.reason);
  const again = judgeSearch(
    search.tried.map(({ returns }) => returns),
    draws,
  );
  expect(search.verdict).toEqual(again);
  expect(search.verdict.tried).toBe(4);
});

test('a variant that cannot be traded is an error that names it', () => {
  const early = { ...plain, variants: { 'entry.offset': [0, 1] } } satisfies Strategy;
  const judging = () => trySearch(early, checkStrategy(early).value!, ready(), draws);
  expect(judging).not.toThrow(); // after the close, day 0 is the next session already
  const impossible = { ...plain, variants: { 'entry.offset': [-1] } } satisfies Strategy;
  expect(() => trySearch(impossible, checkStrategy(impossible).value!, ready(), draws)).toThrow(
    'variant entry.offset -1: ',
  );
});

test('a measure that is not there is missing', () => {
  expect(metricIn([], 'sharpe', 'calendar')).toBeNaN();
});

test('a search in which a variant lost everything says so, and the others are still measured alone', () => {
  const fatal = {
    ...plain,
    side: 'short',
    capital: 2000,
    leverage: 100,
    variants: { side: ['long'] },
  } satisfies Strategy;
  const risen = quotes(
    'S0',
    Array.from({ length: 60 }, (_, t) => 50 + 6 * t + (t % 3)),
  );
  const data = ready({ prepared: preparedOf([risen], [10, 30]) });
  const { tried, verdict } = trySearch(fatal, checkStrategy(fatal).value!, data, draws);
  expect(verdict).toEqual({ reason: 'equity fell to nothing' });
  expect(tried.map(({ missing }) => missing)).toEqual([undefined, 'equity fell to nothing']);
  expect(tried[0]!.pAlone).toBeLessThan(1);
  expect(tried[1]!.pAlone).toBeNaN();
});
