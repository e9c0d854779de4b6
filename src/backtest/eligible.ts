import type { List } from '../numeric/list.ts';
import type { Observation } from '../study/observations.ts';
import { isAhead } from './event-day.ts';
import type { ResolvedStrategy } from './strategy.ts';

/**
 * The observations that can be traded: those with a day 0 among the prices and, for a strategy that enters ahead of
 * scheduled announcements, those whose day 0 is on the calendar beyond the last price, or that nobody knows yet will fall
 * into a suspension.
 */
export function eligibleObservations(
  observations: List<Observation>,
  strategy: Pick<ResolvedStrategy, 'entry'>,
): Observation[] {
  return observations.flatMap((observation) => {
    if (observation.reason === undefined) return [observation];
    const dayZero = isAhead(strategy) ? dayZeroAhead(observation) : undefined;
    return dayZero === undefined ? [] : [{ ...observation, dayZero, reason: undefined }];
  });
}

/** Position of a day 0 that was ruled out by what is not known ahead of it; nothing where there is none. */
function dayZeroAhead({ reason, alignment, panel, dayZero: placed }: Observation): number | undefined {
  if (reason === 'suspended') return placed;
  if (reason !== 'outside-prices' || panel === undefined || alignment?.session === undefined)
    return undefined;
  const dayZero = alignment.session - panel.first;
  return dayZero >= panel.sessions ? dayZero : undefined;
}
