import { didYouMean } from '../errors/message.ts';
import { type Alignment, align } from '../events/alignment.ts';
import type { StudyEvent } from '../events/event.ts';
import type { ReturnPanel } from '../prices/panel.ts';
import type { Exchange } from '../time/exchange.ts';
import { exchanges as everyExchange } from '../time/registry.ts';
import type { Securities } from './securities.ts';

/** Why an observation given is not studied. */
export type ExclusionReason =
  | 'confounded'
  | 'confounder'
  | 'unknown-security'
  | 'outside-prices'
  | 'window-leaves-sample'
  | 'missing-event-day'
  | 'no-event-return'
  | 'too-few-observations'
  | 'fewer-observations-than-coefficients'
  | 'no-benchmark'
  | 'constant-benchmark'
  | 'no-convergence'
  | 'collinear-regressors'
  | 'no-residual-variance';

/** One event and one security, placed on a session where it can be. */
export interface Observation {
  /** event_id:security; the event_id alone of a confounder that names no security. */
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
  /** Event days without a return in this observation, because a rival moved the price on them. The panel keeps theirs. */
  readonly masked?: readonly number[];
  /** The reason in words, with what to do, where the code does not say it all. */
  readonly detail?: string;
}

/** Every pair of event and security, in the order given, each with its session or the reason it has none. */
export function placeObservations(
  events: readonly StudyEvent[],
  securities: Securities,
  panels: ReadonlyMap<string, ReturnPanel>,
  exchanges: Readonly<Record<string, Exchange>> = everyExchange,
): Observation[] {
  return events.flatMap((event) =>
    event.securities.length === 0
      ? [againstAll(event)]
      : event.securities.map((symbol) => place(event, symbol, securities, panels, exchanges)),
  );
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
  securities: Securities,
  panels: ReadonlyMap<string, ReturnPanel>,
  exchanges: Readonly<Record<string, Exchange>>,
): Observation {
  const security = securities.get(symbol);
  const panel = security && panels.get(security.exchange);
  const base = { id: `${event.id}:${symbol}`, event, symbol, panel, row: -1, dayZero: -1 };
  if (security === undefined || panel === undefined) {
    const detail = `no prices for ${symbol}: ${didYouMean(symbol, [...securities.keys()])}`;
    return { ...base, alignment: undefined, reason: 'unknown-security', detail };
  }
  const alignment = align(event.announcement, panel.calendar, { exchanges });
  const dayZero = alignment.session === undefined ? -1 : alignment.session - panel.first;
  const isCovered = dayZero >= 0 && dayZero < panel.sessions && !isBeforeSample(event, panel);
  const placed = { ...base, alignment, row: panel.rows.get(symbol) ?? -1, dayZero: isCovered ? dayZero : -1 };
  if (event.kind === 'confounder') return { ...placed, reason: 'confounder' };
  if (isCovered) return { ...placed, reason: undefined };
  const { isoDates } = panel.calendar;
  const [start, end] = [isoDates[panel.first], isoDates[panel.first + panel.sessions - 1]];
  return {
    ...placed,
    reason: 'outside-prices',
    detail: `prices of ${security.exchange} run from ${start} to ${end}`,
  };
}

/** A calendar that begins with the prices would roll any earlier date forward to its first session. */
function isBeforeSample({ announcement }: StudyEvent, { calendar, first }: ReturnPanel): boolean {
  return announcement.kind !== 'instant' && announcement.day < calendar.sessions[first]!;
}
