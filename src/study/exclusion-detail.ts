import { collinearity, completeDays, fittedDays } from '../abnormal/no-estimation.ts';
import type { ObservedSeries } from '../abnormal/series.ts';
import type { ExpectedReturnModel } from '../models/model.ts';
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
  if (reason === 'too-few-observations') return tooFewDays(model, series, settings.minimumObservations);
  if (reason === 'collinear-regressors') return collinearity(model, series);
  if (reason === 'constant-benchmark')
    return `${panel.securities[row]!.benchmark} does not move over the estimation window`;
  return undefined;
}

/** How many days there are and how many are asked for: by the study, or where those are there, by the model's own fit. */
function tooFewDays(
  model: ExpectedReturnModel,
  series: ObservedSeries,
  minimumObservations: number,
): string | undefined {
  const complete = completeDays(model, series);
  const have = 'estimation days have everything the model needs';
  if (complete < minimumObservations) return `${complete} ${have}, ${minimumObservations} are asked for`;
  const { fewest, reach } = model;
  if (fewest === undefined) return undefined;
  const around =
    reach === undefined ? '' : ` and ${reach} ${reach === 1 ? 'session' : 'sessions'} either side`;
  return `${fittedDays(model, series)} ${have}${around}, its coefficients need ${fewest}`;
}
