import type { Step } from './clock.ts';
import { isBefore } from './entry.ts';
import type { Decider, Known, PublicAnnouncement } from './strategies/decider.ts';
import type { Candidate } from './trade.ts';

/**
 * What a strategy may know when its order is filled at a step: closes of the sessions before, whether the order is for
 * the open or, placed ahead of it, for the close; and the announcements that were public. Copies, made when they are first
 * asked for: a strategy may sort them, and no view leads to the prices of the future behind it. O(sessions) each.
 */
export function knownAt(candidate: Candidate, step: Step): Known {
  const { observation, tape, siblings } = candidate;
  const { event, panel, row, dayZero } = observation;
  const closed = step.session;
  const publicBy = (one: Candidate) => !isBefore(step, one.earliest);
  const isPublic = publicBy(candidate);
  let closes: Float64Array | undefined;
  let benchmarkReturns: Float64Array | undefined;
  return {
    observation: observation.id,
    security: tape.security.symbol,
    columns: isPublic ? { ...event.extra } : {},
    isPublic,
    get closes() {
      closes ??= tape.adjusted.slice(0, closed);
      return closes;
    },
    get benchmarkReturns() {
      benchmarkReturns ??= panel?.benchmarkReturns[row]?.slice(0, closed);
      return benchmarkReturns;
    },
    dayZero,
    announcements: () => siblings.filter(publicBy).map((one) => announcementOf(one, closed)),
  };
}

/** Whether an order filled at a step may know the last close its strategy cannot do without. */
export function isSideKnownAt(
  { lastClose }: Pick<Decider, 'lastClose'>,
  { observation }: Pick<Candidate, 'observation'>,
  { session }: Pick<Step, 'session'>,
): boolean {
  return lastClose === undefined || observation.dayZero + lastClose < session;
}

function announcementOf({ observation: { id, dayZero } }: Candidate, closed: number): PublicAnnouncement {
  return { observation: id, dayZero: Math.min(dayZero, closed) };
}
