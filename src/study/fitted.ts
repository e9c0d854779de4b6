import { type Estimation, estimate, isEstimation } from '../abnormal/estimation.ts';
import { contribute } from '../abnormal/sample.ts';
import type { DatedSeries } from '../abnormal/series.ts';
import type { WindowPlan } from '../events/windows.ts';
import type { NamedModel, StudyContext } from './context.ts';
import type { Estimated } from './estimated.ts';
import type { ExclusionReason, Observation } from './observations.ts';
import { observedSeries } from './observed-series.ts';

/** One model on one observation: what was observed, and what was estimated from it. */
export interface Fitted {
  readonly series: DatedSeries;
  readonly estimation: Estimation;
}

/** Fits one model to one observation that has a panel, over windows around its day 0; or says why it cannot. */
export function fitObservation(
  observation: Observation,
  named: NamedModel,
  plan: WindowPlan,
  minimumObservations: number,
): Fitted | ExclusionReason {
  const series = observedSeries(observation, named, plan);
  if (series === undefined) return 'window-leaves-sample';
  const estimation = estimate(named.model, series, minimumObservations);
  return isEstimation(estimation) ? { series, estimation } : estimation;
}

/** Whether a model could be fitted. */
export function isFitted(outcome: Fitted | ExclusionReason): outcome is Fitted {
  return typeof outcome !== 'string';
}

/** What was fitted to an observation, and what it contributes to the samples. */
export function estimatedAs(
  { series, estimation }: Fitted,
  observation: Observation,
  modelId: string,
  { shape, settings }: StudyContext,
): Estimated {
  const panel = observation.panel!;
  const contribution = contribute(series, estimation, shape.cells, panel.returnKind);
  const { alternative } = settings;
  return { observation, panel, modelId, series, estimation, contribution, alternative };
}
