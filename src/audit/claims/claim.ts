import type { BasisId } from '../bases/registry.ts';

/** A move a source claims: how large, and how exactly it was told. */
export interface Claim {
  /** Symbol of the security it is about; every security of the event where it names none. */
  readonly security: string | undefined;
  /** One figure (`+10%`), a range (`7-10%`), or a bound (`over 10%`, `nearly 10%`). */
  readonly form: 'figure' | 'range' | 'bound';
  /**
   * The moves it allows, fractions: 0.1 and 0.1 for +10 %, 0.07 and 0.1 for 7-10 %, 0.1 and ∞ for over 10 %, −∞ and
   * −0.1 for a fall of over 10 %, 0.09 and 0.1 for nearly 10 %.
   */
  readonly lower: number;
  readonly upper: number;
  /** Whether the bounds themselves are left out: a move of 10 % is not over 10 %. */
  readonly isStrict: boolean;
  /** What rounding may hide beyond figure or range, a fraction: 0.005 for +10 %, 0.0005 for +10.0 %; 0 for bounds. */
  readonly tolerance: number;
  /** Sessions the move is claimed for, the first of them day 0. */
  readonly horizon: number;
  /** How it was measured, where it says so. */
  readonly basis: BasisId | undefined;
  /** The claim as written, the security left out. */
  readonly text: string;
}

/** How a claim and an observed move fit. */
export type Fit = 'exact' | 'rounding' | 'range' | 'bound';

/** What the arithmetic of doubles may add to a ratio of prices. */
const SLACK = 1e-12;

/**
 * How an observed move bears a claim out: `exact`, the figure itself; `rounding`, the figure or the end of the range
 * once rounded to the digits it was told with; `range`, inside; `bound`, on the right side. Nothing where it does not.
 *
 * @param observed fraction; NaN fits nothing
 */
export function fitOf(claim: Claim, observed: number): Fit | undefined {
  const { form, lower, upper, isStrict, tolerance } = claim;
  const edge = isStrict ? -SLACK : SLACK;
  if (observed >= lower - edge && observed <= upper + edge) return form === 'figure' ? 'exact' : form;
  // Both edges of what rounds to the claim count, a rounding step of slack for the edges themselves.
  const reach = tolerance * (1 + 1e-9) + SLACK;
  return tolerance > 0 && observed >= lower - reach && observed <= upper + reach ? 'rounding' : undefined;
}

/**
 * Whether an observed move is the claimed one, to the digits the claim gives.
 *
 * @param observed fraction; NaN supports nothing
 * @example
 * const [claim] = readClaims('+10%') as Claim[];
 * supports(claim!, 0.1001); // true
 * supports(claim!, 0.1149); // false
 */
export function supports(claim: Claim, observed: number): boolean {
  return fitOf(claim, observed) !== undefined;
}

/**
 * The figures a claim gives: one, or both ends of a range; fractions, ascending. Of `under` and `nearly`, which have an
 * end nearer to nothing that nobody told, the figure told.
 */
export function figuresOf({ form, lower, upper }: Pick<Claim, 'form' | 'lower' | 'upper'>): number[] {
  if (form === 'range') return [lower, upper];
  const [nearer, farther] = [lower, upper].toSorted((a, b) => Math.abs(a) - Math.abs(b)) as [number, number];
  return [Number.isFinite(farther) ? farther : nearer];
}

/** Which way a claim says it went: 1 up, −1 down. */
export function directionOf({ lower, upper }: Pick<Claim, 'lower' | 'upper'>): 1 | -1 {
  return lower + upper < 0 ? -1 : 1;
}

/** An observed move less the claimed figure, or less the nearest end of a range; a fraction. */
export function differenceFrom(claim: Claim, observed: number): number {
  const differences = figuresOf(claim).map((figure) => observed - figure);
  return differences.reduce((least, other) => (Math.abs(other) < Math.abs(least) ? other : least));
}
