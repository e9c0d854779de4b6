import { bases } from './bases/registry.ts';
import type { ClaimBasis, SessionPrices } from './basis.ts';
import { type Claim, supports } from './claim.ts';

/** Sessions around day 0 a claim is held against. */
export const CLAIM_REACH = 2;

/** A claim held against one session on one basis. */
export interface ClaimFinding {
  readonly claim: Claim;
  readonly basis: string;
  readonly day: number;
  readonly observed: number;
  readonly supported: boolean;
  /** What follows for the claim, all its sessions seen. */
  readonly verdict: string;
}

/**
 * Holds a claim against the sessions around day 0, on every basis.
 *
 * @param dayZero position of day 0 in the prices
 * @param dateOf ISO date of a position, for the verdict
 */
export function checkClaim(
  claim: Claim,
  prices: SessionPrices,
  dayZero: number,
  dateOf: (position: number) => string,
): ClaimFinding[] {
  const findings = Object.entries<ClaimBasis>(bases).flatMap(([basis, { move }]) =>
    aroundDayZero().flatMap((day) => {
      const observed = move(prices, dayZero + day);
      return Number.isNaN(observed)
        ? []
        : [{ claim, basis, day, observed, supported: supports(claim, observed) }];
    }),
  );
  const verdict = verdictOf(findings, (day) => dateOf(dayZero + day));
  return findings.map((finding) => ({ ...finding, verdict }));
}

function aroundDayZero(): number[] {
  return Array.from({ length: 2 * CLAIM_REACH + 1 }, (_, i) => i - CLAIM_REACH);
}

function verdictOf(
  findings: readonly Omit<ClaimFinding, 'verdict'>[],
  dateOf: (day: number) => string,
): string {
  const supporting = findings.filter(({ supported }) => supported);
  if (supporting.some(({ day }) => day === 0)) return 'supported on the session of the announcement';
  const nearest = supporting.toSorted((a, b) => Math.abs(a.day) - Math.abs(b.day))[0];
  if (nearest === undefined) return `not supported on any session within ${CLAIM_REACH} of the announcement`;
  const distance = `${Math.abs(nearest.day)} session${Math.abs(nearest.day) === 1 ? '' : 's'}`;
  return `not supported on the session of the announcement, but ${distance} ${nearest.day < 0 ? 'earlier' : 'later'}, on ${dateOf(nearest.day)}`;
}
