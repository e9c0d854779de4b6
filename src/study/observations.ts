import { didYouMean, nearest } from '../errors/message.ts';
import type { Alignment } from '../events/alignment.ts';
import type { Announcement } from '../events/announcement.ts';
import type { StudyEvent } from '../events/event.ts';
import { type EventDayPolicy, usualEventDay } from '../events/event-day.ts';
import { observationId } from '../events/repeated-ids.ts';
import { flatMapped, type List } from '../numeric/list.ts';
import type { PanelPrices, ReturnPanel } from '../prices/panel.ts';
import { formatDay, type SessionIndex } from '../time/day.ts';
import type { Exchange } from '../time/exchange.ts';
import { type Align, alignedOnce } from './aligned-once.ts';
import type { Securities } from './securities.ts';
import { type Suspension, suspensionSaid, tradedDayZero } from './suspension.ts';

/** Why an observation given is not studied. */
export const exclusionReasons = [
  'confounded',
  'confounder',
  'no-session',
  'suspended',
  'unknown-security',
  'outside-prices',
  'window-leaves-sample',
  'missing-event-day',
  'no-event-return',
  'too-few-observations',
  'fewer-observations-than-coefficients',
  'no-benchmark',
  'constant-benchmark',
  'no-convergence',
  'collinear-regressors',
  'no-residual-variance',
] as const;
export type ExclusionReason = (typeof exclusionReasons)[number];

/** One event and one security, placed on a session where it can be. */
export interface Observation {
  /**
   * `event_id:security`; with `@next-session` after it, the second of two readings of a date without a time; the
   * `event_id` alone of a confounder that names no security.
   */
  readonly id: string;
  readonly event: StudyEvent;
  readonly symbol: string;
  readonly alignment: Alignment | undefined;
  readonly panel: ReturnPanel | undefined;
  /** Row of the security and column of day 0 in the panel; −1 where it has none. */
  readonly row: number;
  readonly dayZero: number;
  readonly reason: ExclusionReason | undefined;
  /** The observation that stands for it in the samples: the two are not independent. Absent where it counts itself. */
  readonly countedWith?: string;
  /** The same for the sample of its own group: another group's observation stands for it in the whole sample alone. */
  readonly countedWithInGroup?: string;
  /** Where the security did not trade on the session it would have as day 0. */
  readonly suspension?: Suspension;
  /** Event days without a return in this observation, because a rival moved the price on them. The panel keeps theirs. */
  readonly masked?: readonly number[];
  /** Event days of rivals that no estimation window uses, nor the day after each, wherever such a window lies. */
  readonly dropped?: readonly number[];
  /** The reason in words, with what to do, where the code does not say it all. */
  readonly detail?: string;
}

/** What events are placed by. */
export interface Placing {
  readonly securities: Securities;
  /** By exchange. */
  readonly panels: ReadonlyMap<string, ReturnPanel>;
  readonly prices: PanelPrices;
  /** The study's policy; an event's own goes before it. */
  readonly eventDay?: EventDayPolicy;
  readonly exchanges?: Readonly<Record<string, Exchange>>;
}

/**
 * Every pair of event and security, in the order given, each with its session or the reason it has none. Where the
 * policy asks for both sessions of a date without a time, the second follows the first and counts with it, as far as is
 * known here.
 */
export function placeObservations(events: readonly StudyEvent[], placing: Placing): readonly Observation[];
export function placeObservations(events: List<StudyEvent>, placing: Placing): List<Observation>;
export function placeObservations(events: List<StudyEvent>, placing: Placing): List<Observation> {
  const alignBy = alignedOnce(placing);
  return flatMapped(events, (event) => {
    if (event.securities.length === 0) return [againstAll(event)];
    const readings: Observation[] = [];
    for (const symbol of event.securities) readings.push(...readingsOf(event, symbol, placing, alignBy));
    return readings;
  });
}

/** The reading of one event and security, or both that the policy asks for. */
function readingsOf(event: StudyEvent, symbol: string, placing: Placing, alignBy: Align): Observation[] {
  const policy = policyOf(event, placing);
  const first = place(event, symbol, policy, placing, alignBy);
  if (policy.unknownTime !== 'both' || first.alignment?.phase !== 'unknown-time') return [first];
  const second = place(event, symbol, { ...policy, unknownTime: 'next-session' }, placing, alignBy);
  // A suspension over both sessions leads to one day 0.
  if (second.alignment?.session === first.alignment.session) return [first];
  const counted = { countedWith: first.id, countedWithInGroup: first.id };
  return [first, { ...second, id: secondReadingOf(first), ...counted }];
}

/** The id of an event and a security; of the first reading where a date without a time has two. */
export function firstReadingOf({ id }: StudyEvent, symbol: string): string {
  return observationId(id, symbol);
}

/** The id of the second reading of a date without a time, where an observation is the first. */
export function secondReadingOf({ id }: Pick<Observation, 'id'>): string {
  return `${id}@next-session`;
}

/** Its study's, but for what it has otherwise, which is mostly nothing. */
function policyOf({ eventDay }: StudyEvent, placing: Placing): EventDayPolicy {
  const study = placing.eventDay ?? usualEventDay;
  return Object.keys(eventDay).length === 0 ? study : { ...study, ...eventDay };
}

/** An observation dated so many sessions later; what rivals took from it stays on its dates. */
export function datedLater(observation: Observation, sessions: number): Observation {
  const { dayZero, masked, dropped } = observation;
  const onDates = (days: readonly number[]) => days.map((day) => day - sessions);
  return {
    ...observation,
    dayZero: dayZero + sessions,
    ...(masked === undefined ? {} : { masked: onDates(masked) }),
    ...(dropped === undefined ? {} : { dropped: onDates(dropped) }),
  };
}

/** Whether a day of an observation was taken from it on purpose: its return is known, and not used. */
export function isMasked({ masked = [] }: Pick<Observation, 'masked'>, day: number): boolean {
  return masked.includes(day);
}

/** A confounder that names no security: it has no session of its own, and counts against every observation. */
function againstAll(event: StudyEvent): Observation {
  return {
    id: event.id,
    event,
    symbol: '',
    alignment: undefined,
    panel: undefined,
    row: -1,
    dayZero: -1,
    reason: 'confounder',
    detail: 'names no security, so it counts against every one',
  };
}

function place(
  event: StudyEvent,
  symbol: string,
  policy: EventDayPolicy,
  { securities, panels, prices }: Placing,
  alignBy: Align,
): Observation {
  const id = firstReadingOf(event, symbol);
  const security = securities.get(symbol);
  const panel = security && panels.get(security.exchange);
  if (panel === undefined) {
    const detail = noPrices(symbol, [...securities.keys()]);
    const nowhere = { alignment: undefined, panel, row: -1, dayZero: -1 };
    return { id, event, symbol, ...nowhere, reason: 'unknown-security', detail };
  }
  const aligned = alignBy(policy)(panel.calendar)(event.announcement);
  const row = panel.rows.get(symbol) ?? -1;
  if (!hasSession(aligned) || !isCovered(aligned.session, event, panel)) {
    const fate = unplaced(aligned, event, panel);
    return { id, event, symbol, alignment: aligned, panel, row, dayZero: -1, ...fate };
  }
  const { alignment, dayZero, suspension } = tradedDayZero(aligned, panel, prices.get(symbol)!, policy);
  const { reason, detail } = reasonAgainst(suspension, event, panel, policy);
  // Written out, not spread from others: there may be a million, and so each is smaller and fast to read.
  const observation = { id, event, symbol, alignment, panel, row, dayZero, reason };
  if (suspension === undefined) return observation;
  return detail === undefined ? { ...observation, suspension } : { ...observation, suspension, detail };
}

/** That a symbol has no prices, with the one it may be a slip of; all of them where there is none near it. */
function noPrices(symbol: string, known: readonly string[]): string {
  const meant = nearest(symbol, known);
  return `no prices for ${symbol}; ${meant === undefined ? didYouMean(symbol, known) : `did you mean "${meant}"?`}`;
}

function hasSession(alignment: Alignment): alignment is Alignment & { readonly session: SessionIndex } {
  return alignment.session !== undefined;
}

/** Whether prices reach the session of an announcement. */
function isCovered(session: SessionIndex, event: StudyEvent, panel: ReturnPanel): boolean {
  const dayZero = session - panel.first;
  return dayZero >= 0 && dayZero < panel.sessions && !isBeforeSample(event.announcement, panel);
}

type Fate = Pick<Observation, 'reason' | 'detail'>;

/** Why an announcement has no day 0 in the prices. */
function unplaced(
  { rule, alternatives }: Alignment,
  event: StudyEvent,
  { calendar, ...panel }: ReturnPanel,
): Fate {
  if (event.kind === 'confounder') return { reason: 'confounder' };
  const { isoDates, known, exchange } = calendar;
  if (rule === 'no session that day, excluded') {
    const around = alternatives.map(({ session }) => isoDates[session]).join(' and ');
    return {
      reason: 'no-session',
      detail: `no session of ${exchange.mic} that day, those around it are ${around}`,
    };
  }
  const [start, end] = [isoDates[panel.first], isoDates[panel.first + panel.sessions - 1]];
  const prices = `prices of ${exchange.mic} run from ${start} to ${end}`;
  if (rule !== 'beyond the calendar, no session' || known === undefined)
    return { reason: 'outside-prices', detail: prices };
  const years = `its sessions are known from ${formatDay(known.from)} to ${formatDay(known.to)}`;
  return { reason: 'outside-prices', detail: `${prices}, ${years}` };
}

/** Why an observation with a day 0 is not studied, so far as that is known before it is estimated. */
function reasonAgainst(
  suspension: Suspension | undefined,
  event: StudyEvent,
  panel: ReturnPanel,
  { suspended }: EventDayPolicy,
): Fate {
  if (event.kind === 'confounder') return { reason: 'confounder' };
  if (suspension === undefined || suspended === 'keep') return { reason: undefined };
  if (suspended === 'first-trade' && suspension.resumed !== undefined) return { reason: undefined };
  return { reason: 'suspended', detail: suspensionSaid(suspension, panel) };
}

/** A calendar that begins with the prices would roll any earlier date forward to its first session. */
export function isBeforeSample(announcement: Announcement, { calendar, first }: ReturnPanel): boolean {
  return announcement.kind !== 'instant' && announcement.day < calendar.sessions[first]!;
}
