import { pValue } from '../../src/inference/p-value.ts';
import { tests } from '../../src/inference/registry.ts';
import { addToSample, emptySample, type TestStatistics } from '../../src/inference/sample-fold.ts';
import { isUndefined } from '../../src/inference/test-statistic.ts';
import { drawsFrom } from '../abnormal/made-up.ts';
import { conditions } from './conditions.ts';
import { nullSample, shape, windows } from './sample.ts';

export const SEED = 20260424;
export const LEVEL = 0.05;
export const REPETITIONS = 2_000;
export const sampleSizes = [2, 5, 10, 30, 100] as const;

/** How often one test rejected a true null hypothesis on one window. */
export interface Size {
  readonly test: string;
  readonly condition: string;
  readonly n: number;
  readonly window: number;
  readonly defined: number;
  readonly rejected: number;
}

const all: TestStatistics = tests;

/** All tests under one condition at one sample size; each pair has draws of its own. */
export function measure(condition: number, n: number, repetitions = REPETITIONS): Size[] {
  const draws = drawsFrom(SEED + 1_000 * (condition + 1) + n);
  const cells = Object.entries(all).flatMap(([test, { measures }]) => {
    const wanted = measures.includes('CAAR') ? 'CAAR' : 'BHAAR';
    return windows.map(([from, to], window) => ({
      test,
      window,
      cell: shape.cells.findIndex(
        ({ measure: kind, range }) => kind === wanted && range[0] === from && range[1] === to,
      ),
      defined: 0,
      rejected: 0,
    }));
  });
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const state = emptySample(all, shape);
    for (const one of nullSample(conditions[condition]!, n, draws)) addToSample(state, one, all, shape);
    for (const counted of cells) {
      const drawn = all[counted.test]!.statistic(state.tests[counted.test], counted.cell, shape);
      if (isUndefined(drawn)) continue;
      counted.defined++;
      if (pValue(drawn.statistic, drawn.distribution, 'two-sided') <= LEVEL) counted.rejected++;
    }
  }
  return cells.map(({ cell: _, ...size }) => ({ ...size, condition: conditions[condition]!.name, n }));
}
