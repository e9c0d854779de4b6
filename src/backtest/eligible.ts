import type { List } from '../numeric/list.ts';
import type { Observation } from '../study/observations.ts';
import type { ResolvedStrategy } from './strategy.ts';

/**
 * The observations that can be traded: those with a day 0 among the prices and, for a strategy that enters ahead of
 * scheduled announcements, those whose day 0 is on the calendar beyond the last price.
 */
export function eligibleObservations(
  observations: List<Observation>,
  { entry: { offset = 0 } }: Pick<ResolvedStrategy, 'entry'>,
): Observation[] {
  return observations.flatMap((observation) => {
    if (observation.reason === undefined) return [observation];
    const dayZero = offset < 0 ? dayZeroAhead(observation) : undefined;
    return dayZero === undefined ? [] : [{ ...observation, dayZero, reason: undefined }];
  });
}

/** Position of a day 0 beyond the last price; nothing where there is none. */
function dayZeroAhead({ reason, alignment, panel }: Observation): number | undefined {
  if (reason !== 'outside-prices' || panel === undefined || alignment?.session === undefined)
    return undefined;
  const dayZero = alignment.session - panel.first;
  return dayZero >= panel.sessions ? dayZero : undefined;
}
