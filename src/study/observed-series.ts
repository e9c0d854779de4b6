import { type DatedSeries, observe, withoutReturns } from '../abnormal/series.ts';
import type { DayRange, WindowPlan } from '../events/windows.ts';
import type { NamedModel } from './context.ts';
import type { Observation } from './observations.ts';

/**
 * What a model sees of an observation that has a panel: its views of the panel, without the days a rival took from it, and
 * without those a rival in the estimation window moved.
 *
 * @returns nothing where a window leaves the sessions the panel covers
 */
export function observedSeries(
  { panel, row, dayZero, masked = [], dropped = [] }: Observation,
  { factorColumns }: Pick<NamedModel, 'factorColumns'>,
  plan: WindowPlan,
): DatedSeries | undefined {
  const series = observe(panel!, row, dayZero, plan, factorColumns);
  if (series === undefined || masked.length + dropped.length === 0) return series;
  const contaminated = dropped.flatMap((day) => daysContaminatedBy(day, plan.estimation));
  return withoutReturns(series, [...masked, ...contaminated]);
}

/** Days of the estimation window a rival moved: its own, and the next for what came after the close or sank in late. */
export function daysContaminatedBy(day: number, [from, to]: DayRange): number[] {
  return [day, day + 1].filter((own) => own >= from && own <= to);
}
