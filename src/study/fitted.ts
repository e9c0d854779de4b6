import { type Estimation, estimate, isEstimation } from '../abnormal/estimation.ts';
import { type DatedSeries, observe } from '../abnormal/series.ts';
import type { WindowPlan } from '../events/windows.ts';
import type { NamedModel } from './context.ts';
import type { ExclusionReason, Observation } from './observations.ts';

/** One model on one observation: what was observed, and what was estimated from it. */
export interface Fitted {
  readonly series: DatedSeries;
  readonly estimation: Estimation;
}

/** Fits one model to one observation that has a panel, over windows around its day 0; or says why it cannot. */
export function fitObservation(
  { panel, row, dayZero }: Pick<Observation, 'panel' | 'row' | 'dayZero'>,
  { model, factorColumns }: NamedModel,
  plan: WindowPlan,
  minimumObservations: number,
): Fitted | ExclusionReason {
  // An observation without a panel has a reason already.
  const series = observe(panel!, row, dayZero, plan, factorColumns);
  if (series === undefined) return 'window-leaves-sample';
  const estimation = estimate(model, series, minimumObservations);
  return isEstimation(estimation) ? { series, estimation } : estimation;
}

/** Whether a model could be fitted. */
export function isFitted(outcome: Fitted | ExclusionReason): outcome is Fitted {
  return typeof outcome !== 'string';
}
