import { expect, test } from 'vitest';
import { backtest, event, quotes, rows, walk } from './made-up.ts';

test('one index hedges securities of two exchanges that keep one clock, each on its own sessions', () => {
  const prices = [walk('S0', 1, 60), walk('S1', 2, 60), walk('MKT', 3, 60)];
  const data = { benchmark: 'MKT', securities: { S1: { exchange: 'XNAS' } } };
  const result = backtest({ hedge: { beta: 1 } }, prices, [event(40, 'S0 S1')], data);
  const [one, other] = rows(result, 'trades');
  expect(one!.hedge_entry_price).toBe(other!.hedge_entry_price);
  expect(one!.hedge_symbol).toBe('MKT');
});

test('the beta of an entry before day 0 is estimated before that entry', () => {
  const prices = [walk('S0', 1, 60), walk('MKT', 3, 60)];
  const scheduled = event(40, 'S0', 'before-open', { scheduled_on: '2024-01-02' });
  const run = (offset: number, later: number) => {
    const [s0, mkt] = prices;
    const close = s0!.columns.close!.map((value, t) => (t >= 30 ? value * later : value));
    const changed = { ...s0!, columns: { ...s0!.columns, close } };
    const strategy = {
      hedge: { window: [-20, -1] as [number, number], minimumObservations: 10 },
      entry: { offset },
    };
    return rows(backtest(strategy, [changed, mkt!], [scheduled], { benchmark: 'MKT' }), 'trades')[0]!
      .hedge_beta;
  };
  expect(run(-10, 1)).toBe(run(-10, 1.2));
  expect(run(-5, 1)).not.toBe(run(-5, 1.2));
});

test('observations keep the order of the events, whatever that of their days', () => {
  const result = backtest({}, [quotes('S0', Array(20).fill(10))], [event(9, 'S0'), event(4, 'S0')]);
  expect(rows(result, 'tradable').map(({ observation }) => observation)).toEqual(['e9:S0', 'e4:S0']);
  expect(rows(result, 'trades').map(({ observation }) => observation)).toEqual(['e4:S0', 'e9:S0']);
});
