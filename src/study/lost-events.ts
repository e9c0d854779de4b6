import type { Finding } from '../errors/finding.ts';
import type { List } from '../numeric/list.ts';
import type { ExclusionReason, Observation } from './observations.ts';

/** Why an event is lost whatever the model. */
const lostReasons: readonly ExclusionReason[] = [
  'no-session',
  'outside-prices',
  'suspended',
  'unknown-security',
];

/** Warnings of the events that cannot be studied, whatever the model, at the line they were read from. */
export function lostEvents(observations: List<Observation>): Finding[] {
  return observations.flatMap((one): Finding[] => {
    const { reason } = one;
    return reason === undefined || !lostReasons.includes(reason) ? [] : [excludedEvent(one, reason)];
  });
}

/** A warning that an observation is not studied, at the line of its event. */
export function excludedEvent({ id, event, symbol, detail }: Observation, reason: ExclusionReason): Finding {
  const message = `${id} is excluded: ${reasonSaid(reason, detail)}`;
  return { severity: 'warning', code: reason, symbol, message, ...event.place };
}

/** A reason, with what is behind it where that is known. */
export function reasonSaid(reason: ExclusionReason, detail: string | undefined): string {
  return detail === undefined ? reason : `${reason} (${detail})`;
}
