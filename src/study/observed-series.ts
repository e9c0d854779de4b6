import { type DatedSeries, observe, withoutReturns } from '../abnormal/series.ts';
import type { WindowPlan } from '../events/windows.ts';
import type { NamedModel } from './context.ts';
import type { Observation } from './observations.ts';

/**
 * What a model sees of an observation that has a panel: its views of the panel, without the days a rival took from it.
 *
 * @returns nothing where a window leaves the sessions the panel covers
 */
export function observedSeries(
  { panel, row, dayZero, masked = [] }: Observation,
  { factorColumns }: Pick<NamedModel, 'factorColumns'>,
  plan: WindowPlan,
): DatedSeries | undefined {
  const series = observe(panel!, row, dayZero, plan, factorColumns);
  return series === undefined || masked.length === 0 ? series : withoutReturns(series, masked);
}
