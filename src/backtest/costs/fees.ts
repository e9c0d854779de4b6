import { parseDay } from '../../time/day.ts';
import { toCent } from '../cent.ts';

/** A rate as it was from a day on. */
export interface DatedRate {
  /** First trade date, ISO. */
  readonly from: string;
  /** Fraction of the value traded. */
  readonly rate: number;
  /** Added to every order, in the currency of the exchange. */
  readonly perOrder?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Whether no source at hand states the rate: it is charged, and told as such. */
  readonly isUnverified?: true;
}

/** One statutory charge. */
export interface FeeLine {
  /** `stamp_duty`, as trades list it. */
  readonly name: string;
  readonly sides: 'both' | 'sell';
  /** In order of time; before the first the charge is not known. */
  readonly rates: readonly DatedRate[];
  /** To the nearest cent, half up, or up to the next whole unit of the currency. */
  readonly rounding: 'cent' | 'unit-up';
}

/** What one charge was, in the currency of the exchange. */
export interface Fee {
  readonly name: string;
  readonly amount: number;
}

/** An order as fees see it. */
export interface Charged {
  /** Price × shares, in the currency of the exchange. */
  readonly value: number;
  readonly isSale: boolean;
  /** Trade date, epoch day. */
  readonly day: number;
  /** Names of charges the security is exempt from. */
  readonly exempt: readonly string[];
}

/** Slack for amounts that are whole but for the last bits of a product. */
const SLACK = 1e-9;

/**
 * The charges on an order, each rounded as it is in practice; nothing where a rate of that day is not known.
 *
 * @example
 * feesOn({ value: 150_625, isSale: true, day: parseDay('2026-04-24')!, exempt: [] }, markets.XHKG.fees);
 * // stamp_duty 151, sfc_levy 4.07, afrc_levy 0.23, trading_fee 8.51, settlement_fee 6.33
 */
export function feesOn(order: Charged, lines: readonly FeeLine[]): Fee[] | undefined {
  const value = Math.round(order.value * 1e6) / 1e6;
  const fees: Fee[] = [];
  for (const { name, sides, rates, rounding } of lines) {
    if ((sides === 'sell' && !order.isSale) || order.exempt.includes(name)) continue;
    const rate = rateOn(rates, order.day);
    if (rate === undefined) return undefined;
    const { minimum = 0, maximum = Number.POSITIVE_INFINITY, perOrder = 0 } = rate;
    const due = Math.min(maximum, Math.max(minimum, value * rate.rate + perOrder));
    fees.push({ name, amount: rounding === 'cent' ? toCent(due) : Math.ceil(due - SLACK) });
  }
  return fees;
}

const days = new Map<string, number>();

/** The rate of a day, epoch; nothing before the first. */
export function rateOn(rates: readonly DatedRate[], day: number): DatedRate | undefined {
  return rates.findLast(({ from }) => dayOf(from) <= day);
}

function dayOf(iso: string): number {
  let day = days.get(iso);
  if (day === undefined) {
    day = parseDay(iso)!;
    days.set(iso, day);
  }
  return day;
}
