import type { FillPrice } from './clock.ts';
import { commissionOn } from './costs/commission.ts';
import { type Fee, feesOn } from './costs/fees.ts';
import { volatilityBefore, volumeBefore } from './history.ts';
import { inLots, lotRuleOf } from './lots.ts';
import { priceBand } from './price-limits.ts';
import type { BlockReason } from './reasons.ts';
import { slippages } from './slippage/registry.ts';
import type { Slippage } from './slippage/slippage.ts';
import type { ResolvedStrategy } from './strategy.ts';
import { dayOf, type Tape } from './tape.ts';
import { onTick } from './ticks.ts';

/** What an order is for. */
export type Purpose = 'entry' | 'exit' | 'rebalance';

/** An order at one price of one session. */
export interface Order {
  readonly tape: Tape;
  readonly session: number;
  readonly at: FillPrice | 'intraday';
  readonly purpose: Purpose;
  /** 1 to buy, −1 to sell. */
  readonly direction: -1 | 1;
  readonly shares: number;
  /** What was quoted, raw; NaN where nothing was. */
  readonly quoted: number;
  /** The leg against the market stands for an index future: no duties, lots, ticks, limits or cap on volume. */
  readonly isHedge: boolean;
}

/** An order that was filled, in part or whole; amounts in the currency of the security. */
export interface Fill {
  readonly shares: number;
  /** Price paid or received. */
  readonly price: number;
  /** What the difference to the quoted price cost. */
  readonly slippage: number;
  /** Duties, levies and the commission by name. */
  readonly fees: readonly Fee[];
}

/** Why an order was not filled. */
export interface Blocked {
  readonly reason: BlockReason;
}

export function isBlocked(outcome: Blocked | Fill): outcome is Blocked {
  return 'reason' in outcome;
}

/** Fills an order as far as the session allows. */
export function fill(order: Order, strategy: ResolvedStrategy): Blocked | Fill {
  const { tape, session, direction, quoted, isHedge, purpose } = order;
  if (Number.isNaN(quoted)) return { reason: isHedge ? 'no-hedge-price' : 'no-price' };
  if (Number.isNaN(tape.factor[session]!)) return { reason: 'no-adjusted-price' };
  const rate = slippageRate(order, strategy);
  if (Number.isNaN(rate)) return { reason: 'no-volume' };
  if (rate >= 1) return { reason: 'slippage-above-price' };
  const day = dayOf(tape.venue, session);
  const slipped = quoted * (1 + direction * rate);
  const tick = isHedge || strategy.ticks === 'none' ? Number.NaN : tape.market.tick(slipped, day);
  const price = onTick(slipped, tick, direction);
  const atLimit = isHedge ? undefined : limitReached(order, price, strategy);
  if (atLimit !== undefined) return { reason: atLimit };
  const shares = isHedge ? order.shares : withinVolume(order, strategy);
  if (shares === 0) return { reason: 'no-volume' };
  const fees = chargesOn(order, shares, price, day, strategy);
  // What is bought before the charges on sales are known could not be sold again.
  const back = { ...order, direction: direction < 0 ? 1 : -1 } as const;
  const isOneWay = purpose === 'entry' && chargesOn(back, shares, price, day, strategy) === undefined;
  if (fees === undefined || isOneWay) return { reason: 'no-fee-schedule' };
  return { shares, price, slippage: Math.abs(price - quoted) * shares, fees };
}

function slippageRate(
  { tape, session, shares, purpose }: Order,
  { slippage, costs }: ResolvedStrategy,
): number {
  const { model, window, sides } = slippage;
  const rate = slippage.rate * costs.times; // every model is proportional to it
  if (rate === 0 || (sides !== 'both' && sides !== purpose)) return 0;
  const chosen: Slippage = slippages[model];
  return chosen.of({
    shares,
    rate,
    volatility: () => volatilityBefore(tape, session, window),
    volume: () => volumeBefore(tape, session, window),
  });
}

/** At the upper limit nobody sells, at the lower nobody buys. */
function limitReached(
  { tape, session, direction }: Order,
  price: number,
  strategy: ResolvedStrategy,
): BlockReason | undefined {
  const band = priceBand(tape, session, strategy);
  if (band === undefined) return undefined;
  if (direction > 0 && price >= band.high) return 'limit-up';
  return direction < 0 && price <= band.low ? 'limit-down' : undefined;
}

/** What the session's volume leaves of an order: in lots, so that an odd rest goes with the last order alone. */
function withinVolume({ tape, session, shares }: Order, strategy: ResolvedStrategy): number {
  const { volumeCap } = strategy;
  if (volumeCap === undefined) return shares;
  const most = volumeCap * tape.volume[session]!;
  if (!(most > 0)) return 0;
  if (shares <= most) return shares;
  return inLots(most, lotRuleOf(tape, strategy));
}

/** All charges on a fill; nothing where a rate of that day is not known. */
export function chargesOn(
  { tape, direction, isHedge }: Pick<Order, 'direction' | 'isHedge' | 'tape'>,
  shares: number,
  price: number,
  day: number,
  { costs, securities }: ResolvedStrategy,
): Fee[] | undefined {
  const value = price * shares;
  const exempt = securities[tape.security.symbol]?.exempt ?? [];
  const lines = isHedge || !costs.exchangeFees ? [] : tape.market.fees;
  const fees = feesOn({ value, isSale: direction < 0, day, exempt }, lines);
  if (fees === undefined) return undefined;
  const commission = commissionOn(value, shares, costs.commission);
  const charges = commission === 0 ? fees : [...fees, { name: 'commission', amount: commission }];
  if (costs.times === 1) return charges;
  return charges.map(({ name, amount }) => ({ name, amount: amount * costs.times }));
}
