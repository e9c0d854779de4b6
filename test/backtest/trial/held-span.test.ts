import { expect, test } from 'vitest';
import { commonDays } from '../../../src/backtest/trial/common-days.ts';
import { heldSpan } from '../../../src/backtest/trial/held-span.ts';
import { prepare } from '../../../src/study/prepare.ts';
import { everything } from '../../../src/study/run.ts';
import type { Study } from '../../../src/study/study.ts';
import { event, quotes } from '../made-up.ts';
import { ready, run } from './made-up.ts';

const spanOf = ({ trades, venues }: ReturnType<typeof run>) => heldSpan(trades, commonDays(venues));

test('from the earliest entry to the latest exit, counted from day 0', () => {
  expect(spanOf(run({ exit: { sessions: 3, at: 'close' } }))).toEqual({ from: 0, until: 3 });
  expect(spanOf(run({ entry: { offset: 2, at: 'close' }, exit: { sessions: 1 } }))).toEqual({
    from: 2,
    until: 3,
  });
});

test('a trade that is open, or whose day 0 lies beyond the prices, is left aside', () => {
  const given = (...on: readonly number[]) => {
    const prices = [quotes('NVDA', Array(40).fill(10))];
    const events = on.map((t) => event(t, 'NVDA', 'before-open', { scheduled_on: '2024-01-02' }));
    const study = { returns: 'simple', models: ['raw-returns'], prices, events } satisfies Study;
    return ready({ prepared: prepare(study, everything) });
  };
  const early = (sessions: number) => ({ entry: { offset: -10, at: 'close' }, exit: { sessions } }) as const;
  const beyond = run(early(3), given(20, 45));
  expect(beyond.trades.map(({ left }) => left !== undefined)).toEqual([true, true]);
  expect(spanOf(beyond)).toEqual({ from: -10, until: -7 });
  const open = run(early(15), given(20, 39));
  expect(open.trades.map(({ left }) => left !== undefined)).toEqual([true, false]);
  expect(spanOf(open)).toEqual({ from: -10, until: 5 });
});

test('where none has ended there is no span', () => {
  const idle = run({ sizing: { by: 'notional', value: 1 } });
  expect(spanOf(idle)).toEqual({ from: Number.POSITIVE_INFINITY, until: Number.NEGATIVE_INFINITY });
});
