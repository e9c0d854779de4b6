import { collinearity, completeDays } from '../abnormal/no-estimation.ts';
import type { NamedModel, StudyContext } from './context.ts';
import type { ExclusionReason, Observation } from './observations.ts';
import { observedSeries } from './observed-series.ts';

/** What is behind a reason, in words with numbers; nothing where the reason says it all. */
export function exclusionDetail(
  observation: Observation,
  named: NamedModel,
  reason: ExclusionReason,
  { plan, settings }: StudyContext,
): string | undefined {
  const { panel, row, dayZero } = observation;
  const { model } = named;
  if (panel === undefined) return undefined;
  if (reason === 'window-leaves-sample') {
    const [before, after] = [dayZero, panel.sessions - 1 - dayZero];
    const { estimation, event } = plan;
    return `it needs ${-estimation[0]} sessions before day 0 and ${Math.max(0, event[1])} after, prices have ${before} and ${after}`;
  }
  const series = observedSeries(observation, named, plan);
  if (series === undefined) return undefined;
  if (reason === 'too-few-observations') {
    return `${completeDays(model, series)} estimation days have everything the model needs, ${settings.minimumObservations} are asked for`;
  }
  if (reason === 'collinear-regressors') return collinearity(model, series);
  if (reason === 'constant-benchmark')
    return `${panel.securities[row]!.benchmark} does not move over the estimation window`;
  return undefined;
}
