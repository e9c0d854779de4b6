import { expect, test } from 'vitest';
import type { Strategy } from '../../src/backtest/strategy.ts';
import { dateOf } from '../study/made-up.ts';
import { backtest, event, fates, rows, walk } from './made-up.ts';

const prices = [walk('S0', 3, 80)];
const traded = (own: Strategy) => backtest(own, prices, [event(30, 'S0'), event(50, 'S0', 'during')]);

test('an entry by the close of day 0 is too early for a side taken from its move, and the entry that is not is told', () => {
  const result = traded({ side: 'drift', entry: { at: 'close' } });
  expect(fates(result)).toEqual({ 'e30:S0': 'too-early', 'e50:S0': 'too-early' });
  expect(rows(result, 'skipped')[0]).toMatchObject({
    detail: 'what the side is taken from was not known at the entry',
  });
  expect(result.findings).toMatchObject([
    {
      severity: 'warning',
      code: 'side-not-known',
      message: `the entry of 2 observations must come after the close of day 0, which the side is taken from, got "the close of ${dateOf(30)} for e30:S0"; write entry: { offset: 1, at: close }`,
    },
  ]);
  const later = traded({ side: 'drift', entry: { offset: 1, at: 'close' } });
  expect([later.counts.executed, later.findings]).toEqual([2, []]);
});

test('one observation is told by its name', () => {
  const [finding] = backtest({ side: 'reversal', entry: { offset: 0 } }, prices, [event(30, 'S0')]).findings;
  expect(finding!.message).toMatch(
    /^the entry of e30:S0 must come after .*; write entry: \{ offset: 1, at: open \}$/,
  );
});

test('momentum, which ends before day 0, is known at its open', () => {
  expect(fates(traded({ side: 'momentum', entry: { at: 'open' } }))).toMatchObject({ 'e30:S0': 'time' });
});

test('a side of one’s own says which close it cannot do without', () => {
  const side = { name: 'x', meaning: 'm', reference: 'r', lastClose: 2, decide: () => 1 as const } as const;
  expect(fates(traded({ side, entry: { offset: 2 } }))).toMatchObject({ 'e30:S0': 'too-early' });
  expect(fates(traded({ side, entry: { offset: 3 } }))).toMatchObject({ 'e30:S0': 'time' });
});
