import { modelNamed } from '../models/families.ts';
import { models } from '../models/registry.ts';

/** What a model learns from the estimation window. */
export interface ModelEstimation {
  /** Whether it learns coefficients, or only how far abnormal returns stray. */
  readonly hasCoefficients: boolean;
  /** Whether the standard errors of its abnormal returns include that of its forecast: of least squares alone. */
  readonly hasForecastError: boolean;
}

/** What a model learns; nothing of one that is given with the study. */
export function estimationOf(id: string): ModelEstimation | undefined {
  const model = modelNamed(id, models);
  if (model === undefined) return undefined;
  const hasCoefficients = model.regressors.length > 0;
  return { hasCoefficients, hasForecastError: hasCoefficients && model.fit === undefined };
}

/** Those of some models, by their ids, of which it is known that something holds, and of which that it does not. */
export function partedBy(
  ids: readonly string[],
  holds: keyof ModelEstimation,
): { readonly those: readonly string[]; readonly others: readonly string[] } {
  return {
    those: ids.filter((id) => estimationOf(id)?.[holds] === true),
    others: ids.filter((id) => estimationOf(id)?.[holds] === false),
  };
}
