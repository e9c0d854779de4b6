import type { Finding } from '../errors/finding.ts';
import { windowName } from '../events/windows.ts';
import { FEW } from '../inference/choice.ts';
import { correlatedScores } from '../inference/ingredients/correlated-scores.ts';
import { effectiveObservations } from '../inference/ingredients/pairing.ts';
import type { StudyContext } from './context.ts';
import { WHOLE_SAMPLE } from './group-order.ts';
import type { ModelOutcome } from './model-outcome.ts';
import { inOrder, type Samples } from './samples.ts';
import { fewEstimated } from './tables/few-estimated.ts';

/**
 * Warns of samples whose observations are so correlated that they say no more than two independent ones would: one
 * finding a group, of the model and window where it is worst. r̄ is that of the tests that allow for it; without such a
 * test, or without the table of tests, nothing is said.
 *
 * @param outcomes of single observations, which are judged one by one where that table is asked for and they are few
 */
export function fewIndependent(
  samples: Samples,
  outcomes: readonly ModelOutcome[],
  context: StudyContext,
): Finding[] {
  if (!context.isWanted('tests')) return [];
  const worst = new Map<string, EffectiveSample>();
  for (const sample of effectiveSamples(samples, context)) {
    const known = worst.get(sample.group);
    if (sample.effective < Math.min(FEW, known?.effective ?? FEW)) worst.set(sample.group, sample);
  }
  if (worst.size === 0) return [];
  const areJudged = context.isWanted('small_samples') && fewEstimated(outcomes, context.settings).length > 0;
  return [...worst.values()].map(({ group, model, n, mean, effective, range }) => ({
    severity: 'warning',
    code: 'few-independent-observations',
    value: effective.toFixed(1),
    message:
      `${n} observations of ${group === WHOLE_SAMPLE ? 'the whole sample' : `group ${group}`} say as much as ${effective.toFixed(1)} independent ones ` +
      `(${model}, window ${windowName(...range)}, mean correlation ${mean.toFixed(2)}): ${areJudged ? 'read small_samples before tests over the sample' : 'read tests over the sample with caution'}`,
  }));
}

interface EffectiveSample {
  readonly group: string;
  readonly model: string;
  readonly range: readonly [number, number];
  readonly n: number;
  readonly mean: number;
  readonly effective: number;
}

/** n and what it is worth, of every sample of two or more and window; tests share the correlations, so this costs little. */
function effectiveSamples(samples: Samples, context: StudyContext): EffectiveSample[] {
  const { shape, tests } = context;
  const [id, test] = Object.entries(tests).find(([, { shares }]) => shares === correlatedScores.shares) ?? [];
  if (id === undefined || test === undefined) return [];
  return inOrder(samples, context).flatMap(([group, model, state]) =>
    shape.cells.flatMap(({ measure, range }, cell): EffectiveSample[] => {
      if (measure !== 'CAAR' || !test.measures.includes(measure)) return [];
      const { n, correlation } = test.statistic(state.tests[id], cell, shape);
      if (n < 2 || correlation === undefined) return [];
      const effective = effectiveObservations(n, correlation);
      return [{ group, model, range, n, mean: correlation.mean, effective }];
    }),
  );
}
