import type { Contribution } from '../../abnormal/sample.ts';
import { pValue } from '../../inference/p-value.ts';
import { addToSample, emptySample } from '../../inference/sample-fold.ts';
import { isUndefined, NO_STATISTIC } from '../../inference/test-statistic.ts';
import { uniformsOf } from '../../numeric/random.ts';
import { estimateObservation } from '../block.ts';
import { isExcluded } from '../model-outcome.ts';
import { type Counts, cellIndex, countPValue, countReason } from './counts.ts';
import { drawPlacebos } from './placebos.ts';
import type { Simulation } from './prepare.ts';
import { shifted } from './shift.ts';

/** Draws one placebo sample, by the study's seed and the number of the repetition alone, and counts what its tests say. */
export function runRepetition(simulation: Simulation, repetition: number, counts: Counts): void {
  const { context, dates, rooms, effects } = simulation;
  const placebos = drawPlacebos(dates, rooms, uniformsOf(context.settings.seed, repetition));
  context.models.forEach((named, model) => {
    const contributions = placebos.flatMap((placebo) => {
      const outcome = estimateObservation(placebo, named, context);
      return isExcluded(outcome) ? [] : [outcome.contribution];
    });
    effects.forEach((size, effect) => {
      countTests(simulation, contributions, size, { model, effect }, counts);
    });
  });
}

function countTests(
  { context: { tests, shape, settings }, shape: counted, question }: Simulation,
  contributions: readonly Contribution[],
  size: number,
  at: { readonly model: number; readonly effect: number },
  counts: Counts,
): void {
  const state = emptySample(tests, shape);
  for (const contribution of contributions)
    addToSample(state, shifted(contribution, size, shape), tests, shape);
  Object.entries(tests).forEach(([id, judge], test) => {
    for (let window = 0; window < shape.cells.length; window++) {
      const cell = cellIndex(counted, { ...at, test, window });
      const drawn = judge.statistic(state.tests[id], window, shape);
      const p = isUndefined(drawn)
        ? Number.NaN
        : pValue(drawn.statistic, drawn.distribution, settings.alternative);
      if (p >= 0) countPValue(counts, cell, p, question.levels);
      else countReason(counts, cell, isUndefined(drawn) ? drawn.reason : NO_STATISTIC);
    }
  });
}
