import type { Instant } from '../time/day.ts';
import { accrueBorrow } from './borrow.ts';
import type { Step } from './clock.ts';
import type { Desk } from './desk.ts';
import { noteBar } from './excursion.ts';
import { isLeaving, type Leg, legsOf, type Trade, worthOf } from './trade.ts';

/** Marks the open trades of a venue at a step; what has no price keeps its last mark. */
export function markVenue(desk: Desk, step: Step): void {
  for (const { stock, hedge } of desk.open[step.venue.index]!) {
    markLeg(desk, stock, step);
    if (hedge !== undefined) markLeg(desk, hedge, step);
  }
}

function markLeg(desk: Desk, leg: Leg, { session, at, time }: Step): void {
  const { tape } = leg;
  const raw = tape[at][session]!;
  const price = raw * tape.factor[session]!;
  if (!Number.isNaN(price)) [leg.mark, leg.raw] = [price, raw];
  refreshRate(desk, leg, time);
}

function refreshRate(desk: Desk, leg: Leg, moment: Instant): void {
  const rate = desk.rates(leg.tape.security.currency, moment);
  if (!Number.isNaN(rate)) leg.rate = rate;
}

/** What a close tells about the trades still open: how far they went, the best close, whether to give up. */
export function followUp(desk: Desk, { venue, session }: Step): void {
  for (const trade of desk.open[venue.index]!) {
    const { tape } = trade.stock;
    const close = tape.adjusted[session]!;
    if (Number.isNaN(close)) continue;
    noteBar(trade, session);
    if (!(trade.side * (close - trade.bestClose) <= 0)) trade.bestClose = close;
    giveUp(desk, trade, session, close);
  }
}

/**
 * The time stop: judged once, at the first close that many sessions after the entry or, where there was none, after
 * that; a trade that has not come far enough is left at the next open.
 */
function giveUp({ strategy: { timeStop } }: Desk, trade: Trade, session: number, close: number): void {
  if (timeStop === undefined || isLeaving(trade) || trade.isTimeJudged) return;
  const { sessions, unless } = timeStop;
  if (session - trade.entered.session < sessions) return;
  trade.isTimeJudged = true;
  if (trade.side * (close / trade.levels.entry - 1) >= unless) return;
  trade.due = { session: session + 1, at: 'open', reason: 'time-stop', isPending: false };
}

/** Ends a day: borrowing, the exchange rates known by then, equity, and what is held over night. */
export function endDay(desk: Desk, day: number, moment: Instant): void {
  const held = new Map<string, { leg: Leg; units: number }>();
  let net = 0;
  let gross = 0;
  let trades = 0;
  for (const open of desk.open) {
    for (const trade of open) {
      trades++;
      accrueBorrow(desk, trade, day);
      for (const leg of legsOf(trade)) {
        refreshRate(desk, leg, moment);
        const value = worthOf(leg) * leg.rate;
        net += value;
        gross += Math.abs(value);
        const { symbol } = leg.tape.security;
        const sofar = held.get(symbol);
        if (sofar === undefined) held.set(symbol, { leg, units: leg.units });
        else sofar.units += leg.units;
      }
    }
  }
  for (const [security, { leg, units }] of held) noteHolding(desk, day, security, leg, units);
  const { log, cash } = desk;
  log.days.push({ day, equity: cash + net, cash, net, gross, trades, traded: log.tradedToday });
  log.tradedToday = 0;
}

/** Shares and raw price at the factor of the last session the security was quoted in. */
function noteHolding({ log }: Desk, day: number, security: string, leg: Leg, units: number): void {
  const factor = leg.mark / leg.raw;
  log.holdings.push({
    day,
    security,
    shares: units * factor,
    price: leg.raw,
    value: units * leg.mark * leg.rate,
  });
}
