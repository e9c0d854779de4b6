import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type WalkForwardPlan, walkForwardSplits } from '../../../src/backtest/luck/walk-forward-splits.ts';
import { QuestionError } from '../../../src/errors/error.ts';

const plans = fc.record({
  trainDates: fc.integer({ min: 1, max: 6 }),
  testDates: fc.integer({ min: 1, max: 5 }),
  holding: fc.nat(8),
  gap: fc.nat(8),
  anchored: fc.boolean(),
});
const lists = fc.array(fc.nat(300), { maxLength: 40 }).map((some) => Int32Array.from(some));

describe('walking forward', () => {
  test('never tests on an event within the embargo of one it chose on', () => {
    fc.assert(
      fc.property(lists, plans, fc.nat(10), (sessions, plan, more) => {
        const embargo = plan.holding + plan.gap + more;
        for (const { train, test: tested } of walkForwardSplits(sessions, { ...plan, embargo }))
          for (const past of train)
            for (const next of tested) expect(sessions[next]! - sessions[past]!).toBeGreaterThan(embargo);
      }),
    );
  });

  test('tests no event twice, and none before another it tested earlier', () => {
    fc.assert(
      fc.property(lists, plans, (sessions, plan) => {
        const splits = walkForwardSplits(sessions, plan);
        const tested = splits.flatMap(({ test: events }) => [...events]);
        expect(new Set(tested).size).toBe(tested.length);
        splits.forEach(({ test: events }, i) => {
          const next = splits[i + 1];
          if (next === undefined) return;
          const latest = Math.max(...[...events].map((event) => sessions[event]!));
          expect(Math.min(...[...next.test].map((event) => sessions[event]!))).toBeGreaterThan(latest);
        });
      }),
    );
  });

  test('keeps events of one date together', () => {
    fc.assert(
      fc.property(lists, plans, (sessions, plan) => {
        for (const split of walkForwardSplits(sessions, plan))
          for (const events of [split.train, split.test]) {
            const dates = new Set([...events].map((event) => sessions[event]!));
            expect(events).toHaveLength(sessions.filter((session) => dates.has(session)).length);
          }
      }),
    );
  });

  test('rolls over as many dates as asked for, or begins with the first every time', () => {
    const sessions = Int32Array.from({ length: 6 }, (_, i) => 10 * i);
    const plan: WalkForwardPlan = { trainDates: 2, testDates: 2, holding: 5, gap: 0, anchored: false };
    const told = (anchored: boolean) =>
      walkForwardSplits(sessions, { ...plan, anchored }).map(({ train, test: on }) => [[...train], [...on]]);
    expect(told(false)).toEqual([
      [
        [0, 1],
        [2, 3],
      ],
      [
        [2, 3],
        [4, 5],
      ],
    ]);
    expect(told(true)).toEqual([
      [
        [0, 1],
        [2, 3],
      ],
      [
        [0, 1, 2, 3],
        [4, 5],
      ],
    ]);
  });

  test('leaves out of the choice what the embargo covers, and tests a last rest', () => {
    const sessions = Int32Array.of(0, 10, 20, 30, 40);
    const splits = walkForwardSplits(sessions, {
      trainDates: 1,
      testDates: 2,
      holding: 5,
      gap: 10,
      anchored: true,
    });
    expect(splits.map(({ train, test: on }) => [[...train], [...on]])).toEqual([
      [[0], [2, 3]],
      [[0, 1, 2], [4]],
    ]);
  });

  test('of too few dates is no split', () => {
    const plan = { trainDates: 3, testDates: 1, holding: 1, gap: 0, anchored: true };
    expect(walkForwardSplits(Int32Array.of(1, 1, 1, 5), plan)).toEqual([]);
    expect(walkForwardSplits(new Int32Array(0), plan)).toEqual([]);
  });

  test('refuses an embargo shorter than a trade and its gap, and says all that is wrong', () => {
    const wrong = () =>
      walkForwardSplits(Int32Array.of(1), {
        trainDates: 0,
        testDates: 1.5,
        holding: -1,
        gap: 10,
        embargo: 3,
        anchored: true,
      });
    expect(wrong).toThrow(QuestionError);
    expect(wrong).toThrow(
      [
        'trainDates must be a whole number from 1, got 0',
        'testDates must be a whole number from 1, got 1.5',
        'holding must be a whole number from 0, got -1',
        'embargo must be at least holding + gap, 9 sessions, got 3',
      ].join('\n'),
    );
  });
});
