import { expect, test } from 'vitest';
import { tradableSaid } from '../../../src/report/backtest/tradable.ts';
import { backtest, event, quotes, rows } from '../../backtest/made-up.ts';
import { empty, told } from './made-up.ts';

test('a move during the session is told as gone before the entry', () => {
  const prices = [
    quotes('S0', [100, 100, 100, 110, 121, 121, 121]),
    quotes('MKT', [100, 100, 100, 102, 103, 104, 105]),
  ];
  const result = backtest({ exit: { sessions: 2, at: 'close' } }, prices, [event(3, 'S0', 'during')], {
    benchmark: 'MKT',
  });
  const [all, one] = tradableSaid(result);
  expect(all).toContain(
    'day 0 moved +10.00 %. From the last close before it to the entry the price had moved +21.00 %',
  );
  expect(all).toContain('from the entry to the close it is due to leave at, it moved 0.00 %');
  expect(all).toContain('Less the benchmark: +18.00 % before the entry, −1.94 % after it.');
  expect(one).toMatch(
    /^S0, e3: announced during the session, day 0 moved \+10\.00 %; the entry was set for the open of/,
  );
  expect(one).toContain('Over the sessions to be held: 0.00 % (−1.94 % less the benchmark), net 0.00 %.');
});

test('of a short sale moves are told in the direction of the trade, in the mean and one by one', () => {
  const prices = [
    quotes('S0', [100, 100, 100, 90, 81, 72.9, 72.9]),
    quotes('S1', [100, 100, 100, 110, 121, 133.1, 133.1]),
    quotes('MKT', [100, 100, 100, 100, 100, 100, 100]),
  ];
  const events = [event(3, 'S0 S1', 'during')];
  const exit = { sessions: 2, at: 'close' } as const;
  const result = backtest({ side: 'drift', exit }, prices, events, {
    benchmark: 'MKT',
  });
  expect(result.tables.trades.columns.side).toEqual(['short', 'long']);
  const [all, fallen, risen] = tradableSaid(result);
  expect(all).toContain(
    'On average over 2 traded observations, every move in the direction of the trade, day 0 moved +10.00 %.',
  );
  expect(all).toContain('Less the benchmark: +20.00 % before the entry, +10.00 % after it.');
  expect(fallen).toContain('sold short; in the direction of the trade, day 0 moved +10.00 %;');
  expect(fallen).toContain(
    'Over the sessions to be held: +10.00 % (+10.00 % less the benchmark), net +10.00 %.',
  );
  expect(risen).toContain('announced during the session, day 0 moved +10.00 %;');
});

test('many are told on average only, and none where nothing was traded', () => {
  expect(tradableSaid(told())).toHaveLength(1);
  expect(tradableSaid(empty())).toEqual([]);
});

test('trades without a price at the entry or the exit as planned are said to be left out of the mean', () => {
  const prices = [quotes('S0', [100, 100, 100, 110, 110, 110, 110, 110, 110])];
  const events = [event(2, 'S0'), event(7, 'S0')];
  const [all] = tradableSaid(backtest({ exit: { sessions: 2, at: 'close' } }, prices, events));
  expect(all).toContain(
    'On average over 1 traded observation of 2, those quoted at the entry and the exit as planned, day 0',
  );
});

test('of an entry ahead of day 0 nothing is told as gone before it', () => {
  const rising = (by: number) => Array.from({ length: 20 }, (_, t) => 100 * by ** t);
  const prices = [quotes('S0', rising(1.01)), quotes('MKT', rising(1.005))];
  const events = [event(15, 'S0', 'before-open', { scheduled_on: '2023-12-01' })];
  const result = backtest({ side: 'run-up' }, prices, events, { benchmark: 'MKT' });
  expect(rows(result, 'tradable')).toMatchObject([{ return_before_entry: 0, benchmark_before_entry: 0 }]);
  const [all, one] = tradableSaid(result);
  expect(all).toContain(
    'day 0 moved +1.00 %. Every entry was set for a session ahead of day 0, so none of its move had gone; over the sessions it holds for, from the entry to the close it is due to leave at, it moved +9.37 %. Less the benchmark: +4.78 % after the entry.',
  );
  expect(one).toContain(
    `, ahead of day 0. Over the sessions to be held: +9.37 % (+4.78 % less the benchmark)`,
  );
  expect([all, one].join(' ')).not.toContain('could not have');
});

test('a benchmark without opens is told as counted by its closes', () => {
  const closes = quotes('MKT', [100, 100, 100, 102, 103, 104, 105]);
  const market = { ...closes, columns: { close: closes.columns.close! } };
  const stock = quotes('S0', [100, 100, 100, 110, 121, 121, 121]);
  const saidWith = (series: typeof stock) =>
    tradableSaid(
      backtest({ exit: { sessions: 2, at: 'open' } }, [stock, series], [event(3, 'S0')], {
        benchmark: 'MKT',
      }),
    )[0];
  expect(saidWith(market)).toContain('Less the benchmark, counted by its closes for want of opens: ');
  expect(saidWith(closes)).toContain('Less the benchmark: ');
  expect(saidWith(closes)).toContain('from the entry to the open it is due to leave at');
});
