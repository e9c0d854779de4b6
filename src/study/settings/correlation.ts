import type { Finding } from '../../errors/finding.ts';
import { must } from '../../errors/message.ts';
import { type DayRange, holdsDayZero } from '../../events/windows.ts';
import type { Pairing } from '../../inference/ingredients/pairing.ts';

/** Pairs of the same day 0, where no event window holds it: on calendars that differ no other day tells which they are. */
export function correlationFaults({
  correlation,
  eventWindow,
}: {
  readonly correlation: Pairing;
  readonly eventWindow: DayRange;
}): Finding[] {
  if (correlation !== 'same-day' || holdsDayZero(eventWindow)) return [];
  const message = must({
    what: 'eventWindow',
    legal: 'hold day 0 for correlation: same-day',
    given: eventWindow,
    remedy: 'widen it; windows may leave day 0 out',
  });
  return [{ severity: 'error', code: 'window', column: 'eventWindow', message }];
}
