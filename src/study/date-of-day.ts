import type { Estimated } from './estimated.ts';

/** ISO date of an event day of an observation; '' beyond the calendar. */
export function dateOfDay(
  { panel, observation }: Pick<Estimated, 'observation' | 'panel'>,
  day: number,
): string {
  return panel.calendar.isoDates[panel.first + observation.dayZero + day] ?? '';
}
