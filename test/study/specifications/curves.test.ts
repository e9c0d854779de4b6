import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runStudy } from '../../../src/study/run.ts';
import { rowsOf } from '../../../src/table/table.ts';
import { curveStudy } from './made-up.ts';

const lists = {
  models: ['market-model', 'mean-adjusted', 'market-adjusted', 'dimson(1)'],
  benchmarks: ['own', 'S2', ['S2', 'INDEX']],
  estimationWindows: [
    [-40, -11],
    [-35, -8],
  ],
  eventDays: [0, -1, 2],
  returns: ['simple', 'log'],
  windows: [
    [0, 0],
    [-2, 3],
  ],
} satisfies Parameters<typeof curveStudy>[1];

/** One choice of each list. */
const choice = fc.record({
  model: fc.constantFrom(...lists.models),
  benchmark: fc.constantFrom(...lists.benchmarks),
  estimationWindow: fc.constantFrom(...lists.estimationWindows),
  eventDay: fc.constantFrom(...lists.eventDays),
  returns: fc.constantFrom(...lists.returns),
  window: fc.constantFrom(...lists.windows),
});

const range = ([from, to]: readonly number[]) => `[${from}, ${to}]`;
const seeds = fc.integer({ min: 1, max: 1000 });

describe('a specification', () => {
  test('finds what the study done that way finds, to the bit', () => {
    fc.assert(
      fc.property(seeds, choice, (seed, chosen) => {
        const curve = runStudy(curveStudy(seed, { ...lists, draws: 0 })).tables.specifications;
        const benchmark = chosen.benchmark === 'own' ? 'INDEX' : chosen.benchmark;
        const label = typeof benchmark === 'string' ? benchmark : benchmark.join('+');
        const rows = rowsOf(curve).filter(
          (row) =>
            row.model === chosen.model &&
            (row.benchmark === label || chosen.model === 'mean-adjusted') &&
            row.estimation_window === range(chosen.estimationWindow) &&
            row.event_day === String(chosen.eventDay) &&
            row.returns === chosen.returns &&
            row.window === range(chosen.window),
        );
        const { tables } = runStudy(
          curveStudy(
            seed,
            undefined,
            {
              models: [chosen.model],
              benchmark,
              estimationWindow: chosen.estimationWindow as [number, number],
              returns: chosen.returns,
              windows: [chosen.window as [number, number]],
            },
            chosen.eventDay,
          ),
        );
        const single = rowsOf(tables.windows);
        expect(rows.map(({ observation }) => observation)).toEqual(['', 'a:S0', 'b:S1']);
        single.forEach(({ car, scar, std_error, p_value }, i) => {
          expect(rows[i + 1]).toMatchObject({ estimate: car, statistic: scar, std_error, p_value });
        });
        const mean = rowsOf(tables.tests).find(({ measure }) => measure === 'CAAR')!;
        expect(rows[0]).toMatchObject({ group: 'all', n: 2, estimate: mean.estimate });
      }),
      { seed: 1, numRuns: 12 },
    );
  });

  test('is numbered in the order of the lists, windows fastest; its set does not hang on that order', () => {
    const reversed = Object.fromEntries(
      Object.entries(lists).map(([name, list]) => [name, list.toReversed()]),
    );
    const told = (own: object) =>
      rowsOf(runStudy(curveStudy(3, { ...own, draws: 9 })).tables.specifications).map(
        ({ specification: _, ...row }) => JSON.stringify(row),
      );
    const [forwards, backwards] = [told(lists), told(reversed)];
    expect(forwards).not.toEqual(backwards);
    expect(forwards.toSorted()).toEqual(backwards.toSorted());
    const numbers = runStudy(curveStudy(3, { ...lists, draws: 0 })).tables.specifications.columns;
    // 3 models × 3 benchmarks and mean-adjusted, which takes none, once.
    const count = (3 * 3 + 1) * 2 * 3 * 2 * 2;
    expect([...new Set(numbers.specification)]).toEqual(Array.from({ length: count }, (_, i) => i + 1));
    expect([...numbers.window.slice(0, 6)]).toEqual([
      ...Array<string>(3).fill('[0, 0]'),
      ...Array<string>(3).fill('[-2, 3]'),
    ]);
  });

  test('that cannot be estimated says why', () => {
    const late = { eventDays: [0, -120], estimationWindows: [[-40, -11]] as [number, number][], draws: 9 };
    const { specifications, specification_tests: joint } = runStudy(curveStudy(4, late)).tables;
    const reasons = rowsOf(specifications).map((row) => `${row.event_day} ${row.observation} ${row.reason}`);
    expect(reasons).toContain('-120 a:S0 window-leaves-sample');
    expect(reasons).toContain('0 a:S0 ');
    expect(new Set(rowsOf(joint).map(({ specifications: n }) => n))).toEqual(new Set([2]));
  });
});

describe('the joint test', () => {
  test('is drawn from the seed alone', () => {
    const joint = (seed: number) =>
      rowsOf(runStudy(curveStudy(5, { draws: 19 }, { seed })).tables.specification_tests);
    expect(joint(1)).toEqual(joint(1));
    expect(joint(1)).not.toEqual(joint(2));
  });

  test('takes all earlier placements there are where these are fewer than the draws', () => {
    const rows = rowsOf(runStudy(curveStudy(5, { draws: 10_000 })).tables.specification_tests);
    const single = rows.find(({ observation }) => observation === 'a:S0')!;
    // Days 0 from session 40, with 20 returns to estimate on, to the last whose window ends before the event's begins.
    expect(single.draws).toBe(150 - 11 - 40 + 1);
  });

  test('is not made where none is asked for, or where nothing earlier has room', () => {
    const reasons = (own: object, study = {}) =>
      rowsOf(runStudy(curveStudy(6, own, study)).tables.specification_tests).map(({ reason }) => reason);
    expect(new Set(reasons({ draws: 0 }))).toEqual(new Set(['no draws were asked for']));
    const long = { estimationWindow: [-145, -11] as [number, number] };
    expect(
      reasons({}, long).every((reason) => String(reason).startsWith('no earlier session has room')),
    ).toBe(true);
  });
});
