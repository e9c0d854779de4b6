import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import type { FillPrice } from './clock.ts';
import type { FillTime } from './entry.ts';
import type { ResolvedStrategy } from './strategy.ts';
import type { Tape, Venue } from './tape.ts';
import type { Candidate } from './trade.ts';

/** Most events that are told one by one. */
const TOLD = 20;

/** Entries that would be filled before the news was public: each with the first fill that is legal. */
export function impossibleEntries(
  candidates: readonly Candidate[],
  strategy: Pick<ResolvedStrategy, 'decider' | 'entry'>,
): Finding[] {
  const { entry, decider } = strategy;
  // An entry the strategy brings along is not written: it came with the side.
  const column = decider.entry?.offset === entry.offset ? 'side' : 'entry';
  const impossible = candidates.filter((one) => !one.isLegal && scheduleOf(one) === '');
  const faults = impossible.slice(0, TOLD).map(({ observation, tape, entry: wanted, earliest }): Finding => {
    const { venue } = tape;
    const phase = observation.alignment!.phase;
    const message = must({
      what: `the entry of ${observation.id} (${phase})`,
      legal: `not come before ${fillSaid(earliest, venue)}, the first legal fill`,
      given: fillSaid(wanted, venue),
      remedy: remedyOf(strategy, phase),
    });
    return { severity: 'error', code: 'impossible-entry', column, message };
  });
  const more = impossible.length - faults.length;
  if (more === 0) return faults;
  const message = `the entries of ${more} more observations come before their first legal fill`;
  return [...faults, { severity: 'error', code: 'impossible-entry', column, message }];
}

/** Rows of the events whose date was public no sooner than their entry, which comes before the news: each event once. */
export function lateSchedules(candidates: readonly Candidate[]): Finding[] {
  const late = candidates.filter((one) => !one.isLegal && scheduleOf(one) !== '');
  const byEvent = new Map(late.toReversed().map((one) => [one.observation.event, one]));
  return [...byEvent.values()].toReversed().map((one): Finding => {
    const { id, place } = one.observation.event;
    const message = must({
      what: `scheduled_on of event "${id}"`,
      legal: `come before the entry, ${fillSaid(one.entry, one.tape.venue)}`,
      given: scheduleOf(one),
      remedy: 'write the day since when the date of the announcement was public, or enter later',
    });
    const value = scheduleOf(one);
    return { severity: 'error', code: 'bad-event', column: 'scheduled_on', value, message, ...place };
  });
}

/** Since when the date of an announcement was public, as its event says; empty where it does not. */
function scheduleOf({ observation: { event } }: Candidate): string {
  return event.extra.scheduled_on ?? '';
}

/** Entries and exits at the open, where the prices of all that is traded, or hedges it, have none: nothing could be filled. */
export function unquotedFills(
  candidates: readonly Candidate[],
  strategy: Pick<ResolvedStrategy, 'decider' | 'entry' | 'exit' | 'hedge'>,
): Finding[] {
  const { exit, hedge } = strategy;
  const atClose = {
    entry: entryWritten(strategy, 'close'),
    exit: `exit: { sessions: ${exit.sessions}, at: close }`,
  };
  return (['entry', 'exit'] as const).flatMap((column): Finding[] => {
    const { at } = strategy[column];
    const isLegQuoted = (tape: Tape | undefined) => tape?.[at].some((price) => !Number.isNaN(price));
    const unquoted = candidates.filter((one) => !isLegQuoted(one.tape));
    const unhedged = candidates.filter((one) => hedge !== undefined && !isLegQuoted(one.hedge));
    const none = candidates.length;
    if (none === 0 || new Set([...unquoted, ...unhedged]).size < none) return [];
    const isStock = unquoted.length === none;
    const message = must({
      what: `the ${at}`,
      legal: isStock
        ? 'be among the prices of a security that is traded at it'
        : 'be among the prices of a hedge that is traded at it',
      given: undefined,
      remedy: `write ${atClose[column]}, or give ${isStock ? 'prices' : 'the hedge prices'} with a column ${at}`,
    });
    return [{ severity: 'error', code: 'no-opens', column, message }];
  });
}

function remedyOf(strategy: Pick<ResolvedStrategy, 'decider' | 'entry'>, phase: string): string {
  const { entry, decider } = strategy;
  const offset = entry.offset!;
  if (offset <= (decider.lastClose ?? offset - 1)) return `write ${entryWritten(strategy, entry.at)}`;
  if (offset < 0) return 'say since when its date was public in the column scheduled_on of the events';
  const asserted = phase === 'unknown-time' ? ', or assert a time: unknownTime: before-open' : '';
  return `leave offset out to enter at the first legal price${asserted}`;
}

/** The entry of a strategy as it would be written to be filled at a price, and where its side can be known. */
export function entryWritten(
  { entry, decider }: Pick<ResolvedStrategy, 'decider' | 'entry'>,
  at: FillPrice,
): string {
  const { lastClose = Number.NEGATIVE_INFINITY } = decider;
  // The first legal fill, where no offset is written, is never ahead of day 0.
  const written = entry.offset ?? (lastClose < 0 ? undefined : lastClose + 1);
  const offset = written === undefined ? '' : `offset: ${Math.max(written, lastClose + 1)}, `;
  return `entry: { ${offset}at: ${at}${entry.delay === 0 ? '' : `, delay: ${entry.delay}`} }`;
}

/** A fill as a person says it. */
export function fillSaid({ session, at }: FillTime, { calendar, first }: Venue): string {
  return `the ${at} of ${calendar.isoDates[first + session] ?? 'a session beyond the calendar'}`;
}
