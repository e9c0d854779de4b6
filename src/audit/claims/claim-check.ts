import { type BasisId, bases, HEADLINE_BASIS } from '../bases/registry.ts';
import type { SessionPrices } from '../basis.ts';
import { knownUpTo } from '../quoted-prices.ts';
import { type Claim, differenceFrom, directionOf, type Fit, fitOf } from './claim.ts';
import { verdictOf } from './verdict.ts';

/** Sessions around day 0 a claim is held against. */
export const CLAIM_REACH = 2;

/** A claim held against one session on one basis. */
export interface ClaimFinding {
  readonly claim: Claim;
  readonly basis: BasisId;
  /** Sessions from day 0; with a horizon, of the first session of the move. */
  readonly day: number;
  /** Fraction; NaN where no move is known. */
  readonly observed: number;
  /** Unknown where no move is known. */
  readonly supported: boolean | undefined;
  /** Observed less claimed, a fraction; see {@link differenceFrom}. */
  readonly difference: number;
  readonly fit: Fit | undefined;
  /** What follows for the claim, all its sessions seen. */
  readonly verdict: string;
}

/** The basis a claim is about: the one it names, else the one the press quotes as a rule. */
export function headlineOf({ basis }: Pick<Claim, 'basis'>): BasisId {
  return basis ?? HEADLINE_BASIS;
}

/**
 * Holds a claim against the sessions around day 0, on every basis: each session of the calendar on the basis the claim is
 * about and on the one the press quotes, and on the others wherever they have a move.
 *
 * With seven bases and five sessions a claim may be borne out by chance: what supports it elsewhere says how it may have
 * been meant, not that it was.
 *
 * @param dayZero position of day 0 in the prices
 * @param dateOf ISO date of a position; nothing where the calendar has none
 */
export function checkClaim(
  claim: Claim,
  prices: SessionPrices,
  dayZero: number,
  dateOf: (position: number) => string | undefined,
): ClaimFinding[] {
  const headline = headlineOf(claim);
  const isOwn = (basis: BasisId) => basis === headline || basis === HEADLINE_BASIS;
  const days = aroundDayZero().filter((day) => dateOf(dayZero + day) !== undefined);
  const findings = (Object.keys(bases) as BasisId[]).flatMap((basis) =>
    days.flatMap((day) => {
      const observed = moveOf(claim, basis, prices, dayZero + day);
      const isKnown = Number.isFinite(observed);
      if (!isKnown && !isOwn(basis)) return [];
      const fit = fitOf(claim, observed);
      const supported = isKnown ? fit !== undefined : undefined;
      const difference = isKnown ? differenceFrom(claim, observed) : Number.NaN;
      return [{ claim, basis, day, observed: isKnown ? observed : Number.NaN, supported, difference, fit }];
    }),
  );
  const unclear = unclearOf(claim, prices, dayZero);
  const verdict =
    unclear === undefined
      ? verdictOf(findings, headline, (day) => dateOf(dayZero + day)!, directionOf(claim))
      : unclearSaid(dateOf(unclear));
  return findings.map((finding) => ({ ...finding, verdict }));
}

/** The move a claim speaks of, from a session on. */
function moveOf(claim: Claim, basis: BasisId, prices: SessionPrices, first: number): number {
  const last = first + claim.horizon - 1;
  return bases[basis].move(knownUpTo(prices, last), first, last, directionOf(claim));
}

/** The session that alone keeps the move of day 0 from being known; nothing where none does. */
function unclearOf(claim: Claim, prices: SessionPrices, dayZero: number): number | undefined {
  const { unclear = [], ...clear } = prices;
  const headline = headlineOf(claim);
  const isKept = Number.isNaN(moveOf(claim, headline, prices, dayZero));
  if (!isKept || Number.isNaN(moveOf(claim, headline, clear, dayZero))) return undefined;
  return unclear.findLast((session) => session <= dayZero + claim.horizon - 1);
}

function unclearSaid(date: string | undefined): string {
  return (
    `cannot be checked: on ${date ?? 'a session of its move'} adj_close parts from close by more than an ordinary ` +
    'dividend and less than a split, and the press may quote the move with it or without'
  );
}

function aroundDayZero(): number[] {
  return Array.from({ length: 2 * CLAIM_REACH + 1 }, (_, i) => i - CLAIM_REACH);
}
