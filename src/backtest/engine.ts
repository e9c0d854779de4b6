import type { Clock, Step } from './clock.ts';
import { type Desk, enqueue } from './desk.ts';
import { enterDue } from './entering.ts';
import { leaveDue } from './leaving.ts';
import { emptyLog, type Log } from './log.ts';
import { endDay, followUp, markVenue } from './marking.ts';
import { chargeNetted } from './netting.ts';
import { skipped } from './outcomes.ts';
import type { Rates } from './rates.ts';
import { doesRebalance, rebalance } from './rebalancing.ts';
import type { ResolvedStrategy } from './strategy.ts';
import type { Venue } from './tape.ts';
import type { Candidate, Trade } from './trade.ts';

/** What was traded, and what happened on the way. */
export interface Traded {
  readonly trades: readonly Trade[];
  readonly log: Log;
}

/**
 * Goes through the openings and closes of all exchanges in order of time. At each moment: mark, leave what is due or
 * stopped out, enter what waits, in the order of the announcements; at a close then rebalance and see how far trades have come.
 * O(sessions + events · holding).
 */
export function runEngine(
  candidates: readonly Candidate[],
  venues: readonly Venue[],
  clock: Clock,
  strategy: ResolvedStrategy,
  rates: Rates,
): Traded {
  const desk: Desk = {
    strategy,
    clock,
    rates,
    log: emptyLog(),
    waiting: new Map(),
    trades: [],
    open: venues.map(() => []),
    bySecurity: new Map(),
    concurrent: 0,
    cash: strategy.capital,
    valuation: undefined,
    netted: doesRebalance(strategy) ? [] : undefined,
  };
  for (const candidate of candidates) {
    const step = clock.stepAt(candidate.tape.venue, candidate.entry.session, candidate.entry.at);
    if (step === undefined) desk.log.outcomes.set(candidate, skipped('no-entry-session'));
    else enqueue(desk, { candidate, step, carried: 0 });
  }
  clock.moments.forEach((steps, moment) => {
    goThrough(desk, steps);
    for (const day of clock.endedAt(moment)) endDay(desk, day, steps[0]!.time);
  });
  return { trades: desk.trades, log: desk.log };
}

/** One moment: nothing of it is done before all that is quoted in it is known. */
function goThrough(desk: Desk, steps: readonly Step[]): void {
  desk.valuation = undefined;
  for (const step of steps) markVenue(desk, step);
  for (const step of steps) leaveDue(desk, step);
  enterDue(desk, steps[0]!.moment);
  const closes = steps.filter(({ at }) => at === 'close');
  for (const step of closes) rebalance(desk, step);
  chargeNetted(desk);
  for (const step of closes) followUp(desk, step);
}
