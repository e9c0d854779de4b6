import type { Observation } from '../study/observations.ts';
import type { EpochDay, Instant } from '../time/day.ts';
import { instantAt } from '../time/instant.ts';
import type { ResolvedStrategy } from './strategy.ts';

/**
 * The moment an announcement counts as made where two are put in order: the one that is known; of a phase its end before the
 * open, its beginning during the session and after the close; of a date alone what the strategy asserts, or the end of it.
 */
export function announcedAt(
  { event: { announcement }, alignment, panel }: Observation,
  { unknownTime }: Pick<ResolvedStrategy, 'unknownTime'>,
): Instant {
  const known = announcement.kind === 'instant' ? announcement.instant : alignment?.instant;
  if (known !== undefined || announcement.kind === 'instant') return known!;
  const { hours, zone } = panel!.calendar.exchange;
  const at = (minute: number, day = announcement.day) => instantAt(day, minute, zone);
  switch (announcement.kind === 'phase' ? announcement.phase : unknownTime) {
    case 'before-open':
      return (at(hours.open) - 1) as Instant;
    case 'during':
      return at(hours.open);
    case 'after-close':
      return at(hours.close);
    case 'next-session':
      return at(0, (announcement.day + 1) as EpochDay);
  }
}

/** The place of each observation in the order the announcements were made, those of one moment as they stand. */
export function placesOf(
  observations: readonly Observation[],
  strategy: Pick<ResolvedStrategy, 'unknownTime'>,
): Map<Observation, number> {
  const ordered = observations
    .map((observation) => ({ observation, moment: announcedAt(observation, strategy) }))
    .sort((a, b) => a.moment - b.moment);
  return new Map(ordered.map(({ observation }, place) => [observation, place]));
}
