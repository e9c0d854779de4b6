import { expect, test } from 'vitest';
import type { Strategy } from '../../../src/backtest/strategy.ts';
import { type Trial, trialsIn, tryLuck } from '../../../src/backtest/trial/trial.ts';
import { backtest, event, plain, walk } from '../made-up.ts';
import { ready, run } from './made-up.ts';

const data = ready();
const trialOf = (own: Strategy): Trial | undefined => tryLuck({ ...plain, ...own }, run(own, data), data);

test('luck is not asked about unless it is, and variants ask', () => {
  expect(trialOf({})).toBeUndefined();
  expect(trialOf({ luck: 'none' })).toBeUndefined();
  expect(trialOf({ luck: { draws: 99 } })).toMatchObject({ search: undefined });
  expect(trialOf({ variants: { 'exit.sessions': [1, 2] } })?.search?.tried).toHaveLength(3);
});

test('the seed is that of the study unless another is given', () => {
  expect(trialOf({ luck: { draws: 99 } })!.draws.seed).toBe(data.prepared.context.settings.seed);
  expect(trialOf({ luck: { draws: 99, seed: 4 } })!.draws.seed).toBe(4);
});

test('random dates may be left out', () => {
  expect(trialOf({ luck: { draws: 99, placebo: false } })!.placebo).toBeUndefined();
});

test('the Sharpe ratio is deflated by the variants tried', () => {
  const trial = trialOf({ luck: { draws: 99 }, variants: { 'exit.sessions': [1, 2, 3] } });
  expect(trialsIn(trial).trials?.count).toBe(4);
  expect(trialsIn(undefined)).toEqual({});
  const prices = [walk('S0', 5, 200)];
  const result = backtest({ luck: { draws: 99 }, variants: { 'exit.sessions': [1, 5] } }, prices, [
    event(40, 'S0'),
    event(90, 'S0'),
  ]);
  const { metric, view, reason } = result.tables.performance.columns;
  const row = metric.findIndex((id, i) => id === 'deflated-sharpe' && view[i] === 'calendar');
  expect(reason[row]).toBe('');
});
