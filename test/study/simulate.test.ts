import { describe, expect, test } from 'vitest';
import { everything } from '../../src/study/run.ts';
import { countRepetitions, simulateStudy } from '../../src/study/simulate.ts';
import { emptyCounts, joinCounts } from '../../src/study/simulation/counts.ts';
import { prepareSimulation } from '../../src/study/simulation/prepare.ts';
import { rowsOf } from '../../src/table/table.ts';
import { eventOn, market, studyOf } from './made-up.ts';

/** Twenty securities, an event each, on days of their own: independent but for the index. */
const study = studyOf(
  market(11, 20, 300),
  Array.from({ length: 20 }, (_, i) => eventOn(60 + 8 * i, `S${i}`)),
  { tests: ['bmp-t', 'cross-sectional-t', 'patell-z'] },
);

describe('a simulation of a study', () => {
  const result = simulateStudy(study, { repetitions: 400 });
  const rates = rowsOf(result.tables.simulation);

  test('keeps its level where nothing is added, and sees more the more is added', () => {
    for (const test of ['bmp-t', 'cross-sectional-t']) {
      const own = rates.filter((row) => row.test === test && row.to === 0 && row.level === 0.05);
      expect(own.map(({ added }) => added)).toEqual([0, 0.005, 0.01, 0.02]);
      expect(own[0]!.conf_low).toBeLessThan(0.05);
      expect(own[0]!.conf_high).toBeGreaterThan(0.05);
      const power = own.map(({ rate }) => Number(rate));
      expect(power).toEqual(power.toSorted((a, b) => a - b));
      expect(power[3]).toBeGreaterThan(0.95); // 2 % with s of 1.5 % and 20 observations: some six standard errors
    }
  });

  test('rejects more often at a higher level', () => {
    const [low, middle, high] = [0.01, 0.05, 0.1].map((level) =>
      Number(rates.find((row) => row.level === level && row.added === 0.005)!.rate),
    );
    expect(low).toBeLessThan(middle!);
    expect(middle).toBeLessThan(high!);
  });

  test('tells its design and is plain data', () => {
    expect(result.design).toMatchObject({ observations: 20, dates: 20 });
    expect(structuredClone(result)).toEqual(result);
  });

  test('is the same when run again', () => {
    expect(simulateStudy(study, { repetitions: 400 })).toEqual(result);
  });
});

test('ranges of repetitions, counted apart in any order, join to the whole', () => {
  const simulation = prepareSimulation(study, { repetitions: 30 }, everything);
  const joined = emptyCounts(simulation.shape);
  for (const [from, to] of [
    [20, 30],
    [0, 7],
    [7, 20],
  ] as const) {
    joinCounts(joined, countRepetitions(simulation, from, to));
  }
  expect(joined).toEqual(countRepetitions(simulation, 0, 30));
});

test('progress is told after every repetition', () => {
  const told: number[] = [];
  simulateStudy(study, { repetitions: 3, onProgress: (done) => told.push(done) });
  expect(told).toEqual([1, 2, 3]);
});

test('registries that are undefined are those of the package', () => {
  const told = (registries?: object) => simulateStudy(study, { repetitions: 2 }, registries).tables;
  expect(told({ exchanges: undefined, models: undefined, tests: undefined })).toEqual(told());
});
