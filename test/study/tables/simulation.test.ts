import { describe, expect, test } from 'vitest';
import { countPValue, countReason, emptyCounts } from '../../../src/study/simulation/counts.ts';
import { detectableTable, simulationTable } from '../../../src/study/tables/simulation.ts';
import { rowsOf } from '../../../src/table/table.ts';
import { placeboSimulation } from '../simulation/placebo-study.ts';

const one = { tests: ['bmp-t'], windows: [[0, 0]] };

/** A simulation with so many rejections of ten at each effect. */
function counted(rejections: readonly number[], own: object = {}) {
  const options = { repetitions: 10, added: [0, 0.01, 0.02], levels: [0.05] };
  const simulation = placeboSimulation({ ...one, ...own }, options);
  const counts = emptyCounts(simulation.shape);
  rejections.forEach((rejected, effect) => {
    for (let i = 0; i < 10; i++) countPValue(counts, effect, i < rejected ? 0.001 : 0.9, [0.05]);
  });
  return { simulation, counts };
}

describe('the simulation table', () => {
  test('has a rate with its exact band for every effect and level', () => {
    const { simulation, counts } = counted([0, 4, 10]);
    const rows = rowsOf(simulationTable(simulation, counts));
    expect(rows.map(({ added, rejected, defined, rate }) => [added, rejected, defined, rate])).toEqual([
      [0, 0, 10, 0],
      [0.01, 4, 10, 0.4],
      [0.02, 10, 10, 1],
    ]);
    expect(rows[0]).toMatchObject({ model: 'market-model', test: 'bmp-t', from: 0, to: 0, level: 0.05 });
    expect(rows[0]!.conf_high).toBeCloseTo(0.3085, 4);
  });

  test('has no rate without a defined statistic, but the reason', () => {
    const { simulation, counts } = counted([]);
    countReason(counts, 0, 'too few');
    const [row] = rowsOf(simulationTable(simulation, counts));
    expect(row).toMatchObject({ defined: 0, rate: Number.NaN, conf_low: Number.NaN, reason: 'too few' });
  });
});

describe('the smallest detectable effect', () => {
  const effectOf = (rejections: readonly number[], own: object = {}) => {
    const { simulation, counts } = counted(rejections, own);
    return rowsOf(detectableTable(simulation, counts))[0]!;
  };

  test('is the smallest one tried that is seen, for the power between two of them is not known', () => {
    expect(effectOf([0, 6, 10]).effect).toBe(0.02);
    expect(effectOf([0, 10, 10]).effect).toBe(0.01);
    expect(effectOf([0, 8, 10])).toMatchObject({ effect: 0.01, power: 0.8, level: 0.05, reason: '' });
    expect(effectOf([0, 6, 10], { alternative: 'less' }).effect).toBe(-0.02);
  });

  test('is missing, with the reason, where none is seen, or nothing is as good as something', () => {
    expect(effectOf([0, 2, 7])).toMatchObject({
      effect: Number.NaN,
      reason: 'not seen often enough at the largest effect that was added',
    });
    expect(effectOf([9, 9, 9]).reason).toBe('the test rejects as often where nothing is added');
    expect(effectOf([]).reason).toBe('the statistic is not defined in any repetition');
  });

  test('is missing in a window that leaves day 0 out, which no effect on day 0 enters', () => {
    expect(effectOf([0, 8, 10], { windows: [[1, 5]] })).toMatchObject({
      effect: Number.NaN,
      reason: 'an effect on day 0 does not enter this window',
    });
  });
});
