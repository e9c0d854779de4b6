import { collinearity, completeDays } from '../abnormal/no-estimation.ts';
import { observe } from '../abnormal/series.ts';
import type { NamedModel, StudyContext } from './context.ts';
import type { ExclusionReason, Observation } from './observations.ts';

/** What is behind a reason, in words with numbers; nothing where the reason says it all. */
export function exclusionDetail(
  { panel, row, dayZero }: Observation,
  { model, factorColumns }: NamedModel,
  reason: ExclusionReason,
  { plan, settings }: StudyContext,
): string | undefined {
  if (panel === undefined) return undefined;
  if (reason === 'window-leaves-sample') {
    const [before, after] = [dayZero, panel.sessions - 1 - dayZero];
    const { estimation, event } = plan;
    return `it needs ${-estimation[0]} sessions before day 0 and ${Math.max(0, event[1])} after, prices have ${before} and ${after}`;
  }
  const series = observe(panel, row, dayZero, plan, factorColumns);
  if (series === undefined) return undefined;
  if (reason === 'too-few-observations') {
    return `${completeDays(model, series)} estimation days have everything the model needs, ${settings.minimumObservations} are asked for`;
  }
  if (reason === 'collinear-regressors') return collinearity(model, series);
  if (reason === 'constant-benchmark')
    return `${panel.securities[row]!.benchmark} does not move over the estimation window`;
  return undefined;
}
