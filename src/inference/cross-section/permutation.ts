import type { KeyedUniform } from '../../numeric/random.ts';
import { type Alternative, isAsExtreme } from '../p-value.ts';
import { arrangements, type Stratum, sumsOfSubsets } from './strata.ts';

/** What permuting the groups says of a difference of means. */
export interface PermutationTest {
  readonly pValue: number;
  /** Arrangements drawn, the one observed not counted; all there are, it among them, where these are gone through. */
  readonly draws: number;
  /** Whether these are all there are, and the p-value exact. */
  readonly isExact: boolean;
}

/** Up to so many arrangements are all looked at; beyond, some are drawn. */
export const MOST_ENUMERATED = 10_000;

/** What is asked, and how many arrangements are drawn where there are too many, with the uniform numbers of each. */
export interface PermutationQuestion {
  readonly alternative: Alternative;
  readonly draws: number;
  readonly uniformsOf: (draw: number) => KeyedUniform;
}

/**
 * Permutation p-value of the mean of one group less that of another: how often a difference as extreme comes of dealing
 * the groups' names out anew. Names are dealt by event date, for observations of one date move together: dates of one
 * group alone exchange names as wholes, observations of a date that both groups share exchange them among themselves.
 *
 * Source: Fisher (1935), The design of experiments; Phipson & Smyth (2010), Permutation p-values should never be zero.
 *
 * @param strata from {@link strataOf}
 * @param observed sum and count of the group whose mean comes first
 */
export function permutationTest(
  strata: readonly Stratum[],
  observed: { readonly sum: number; readonly count: number },
  question: PermutationQuestion,
): PermutationTest {
  const whole = { sum: 0, count: 0, size: 0 };
  for (const { items } of strata) {
    for (const { sum, count, size } of items) {
      whole.sum += sum;
      whole.count += count;
      whole.size += size;
    }
  }
  const difference = (sum: number, count: number) => sum / count - (whole.sum - sum) / (whole.count - count);
  // Arrangements equal but for rounding are equal.
  const slack = 1e-12 * (whole.size / whole.count);
  const least = difference(observed.sum, observed.count);
  const isExtreme = (sum: number, count: number) =>
    isAsExtreme(difference(sum, count), least, slack, question.alternative);
  return arrangements(strata) <= MOST_ENUMERATED
    ? enumerated(strata, isExtreme)
    : drawn(strata, isExtreme, question);
}

type IsExtreme = (sum: number, count: number) => boolean;

function enumerated(strata: readonly Stratum[], isExtreme: IsExtreme): PermutationTest {
  const each = strata.map(sumsOfSubsets);
  let extreme = 0;
  let permutations = 0;
  const visit = (stratum: number, sum: number, count: number): void => {
    if (stratum === each.length) {
      permutations++;
      if (isExtreme(sum, count)) extreme++;
      return;
    }
    for (const own of each[stratum]!) visit(stratum + 1, sum + own.sum, count + own.count);
  };
  visit(0, 0, 0);
  return { pValue: extreme / permutations, draws: permutations, isExact: true };
}

function drawn(
  strata: readonly Stratum[],
  isExtreme: IsExtreme,
  { draws, uniformsOf }: PermutationQuestion,
): PermutationTest {
  const orders = strata.map(({ items }) => new Uint32Array(items.length));
  let extreme = 1; // what was observed is one of the arrangements
  for (let draw = 0; draw < draws; draw++) {
    const uniform = uniformsOf(draw);
    let sum = 0;
    let count = 0;
    let place = 0;
    strata.forEach(({ items, chosen }, stratum) => {
      const order = orders[stratum]!;
      for (let i = 0; i < order.length; i++) order[i] = i;
      for (let i = 0; i < chosen; i++) {
        const j = i + Math.floor(uniform(place++) * (order.length - i));
        const item = items[order[j]!]!;
        order[j] = order[i]!;
        sum += item.sum;
        count += item.count;
      }
    });
    if (isExtreme(sum, count)) extreme++;
  }
  return { pValue: extreme / (draws + 1), draws, isExact: false };
}
