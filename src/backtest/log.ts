import type { Order } from './fills.ts';
import type { BlockReason, SkipReason } from './reasons.ts';
import type { Candidate, Trade } from './trade.ts';

/** What became of an order at one price. */
export type OrderStatus = 'blocked' | 'filled' | 'partial';

/** One row of the table of orders. */
export interface OrderRow {
  readonly order: Order;
  readonly candidate: Candidate;
  /** Absent for an entry that was not filled. */
  readonly trade: Trade | undefined;
  readonly status: OrderStatus;
  readonly reason: BlockReason | '';
  /** Filled. */
  readonly shares: number;
  /** In the currency of the security; NaN where nothing was filled. */
  readonly price: number;
  /** Base currency. */
  charges: number;
  /** Base currency for one unit of the security's. */
  readonly rate: number;
  readonly day: number;
}

/** What became of an event: traded, passed over, or kept from the market. */
export interface Outcome {
  readonly status: 'blocked' | 'executed' | 'skipped';
  readonly reason: BlockReason | SkipReason | '';
  /** In words, where the code does not say it all. */
  readonly detail: string;
}

/** What everything was worth at the end of one day; base currency. */
export interface DayRow {
  readonly day: number;
  readonly equity: number;
  readonly cash: number;
  /** Value bought less value sold short, and both added up. */
  readonly net: number;
  readonly gross: number;
  readonly trades: number;
  /** Value of the day's fills. */
  readonly traded: number;
}

/** One security held over the end of one day, all trades together. */
export interface HoldingRow {
  readonly day: number;
  readonly security: string;
  /** Signed, at that day's factor. */
  readonly shares: number;
  /** Raw, in the security's currency. */
  readonly price: number;
  /** Signed, base currency. */
  readonly value: number;
}

/** What happened, in order of time. */
export interface Log {
  readonly orders: OrderRow[];
  readonly days: DayRow[];
  readonly holdings: HoldingRow[];
  readonly outcomes: Map<Candidate, Outcome>;
  /** Value of the fills of the current day. */
  tradedToday: number;
}

export function emptyLog(): Log {
  return { orders: [], days: [], holdings: [], outcomes: new Map(), tradedToday: 0 };
}

/** Notes a fill. */
export function logFill(
  log: Log,
  {
    order,
    trade,
    ...filled
  }: Pick<OrderRow, 'day' | 'order' | 'price' | 'rate' | 'shares'> & {
    readonly trade: Trade;
  },
): OrderRow {
  const status = filled.shares < order.shares ? 'partial' : 'filled';
  const row: OrderRow = {
    ...filled,
    order,
    candidate: trade.candidate,
    trade,
    status,
    reason: '',
    charges: 0,
  };
  log.tradedToday += filled.price * filled.shares * filled.rate;
  log.orders.push(row);
  return row;
}

/** Notes an order that was not filled. */
export function logBlocked(
  log: Log,
  order: Order,
  candidate: Candidate,
  trade: Trade | undefined,
  reason: BlockReason,
  day: number,
): void {
  const nothing = { shares: 0, price: Number.NaN, charges: 0, rate: Number.NaN };
  log.orders.push({ order, candidate, trade, status: 'blocked', reason, day, ...nothing });
}
