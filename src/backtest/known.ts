import type { Step } from './clock.ts';
import { isBefore } from './entry.ts';
import type { Known, PublicAnnouncement } from './strategies/decider.ts';
import type { Candidate } from './trade.ts';

/**
 * What a strategy may know when its order is filled at a step: closes of the sessions before, whether the order is for
 * the open or, placed ahead of it, for the close; and the announcements that were public. Views, nothing is copied.
 */
export function knownAt(candidate: Candidate, step: Step): Known {
  const { observation, tape, siblings } = candidate;
  const { event, panel, row, dayZero } = observation;
  const closed = step.session;
  const publicBy = (one: Candidate) => !isBefore(step, one.earliest);
  const isPublic = publicBy(candidate);
  return {
    observation: observation.id,
    security: tape.security.symbol,
    columns: isPublic ? event.extra : {},
    isPublic,
    closes: tape.adjusted.subarray(0, closed),
    benchmarkReturns: panel?.benchmarkReturns[row]?.subarray(0, closed),
    dayZero,
    announcements: () => siblings.filter(publicBy).map((one) => announcementOf(one, closed)),
  };
}

function announcementOf({ observation: { id, dayZero } }: Candidate, closed: number): PublicAnnouncement {
  return { observation: id, dayZero: Math.min(dayZero, closed) };
}
