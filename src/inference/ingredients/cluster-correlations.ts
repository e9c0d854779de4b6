import type { DateCluster } from './date-clusters.ts';
import { type DatedResiduals, FEWEST_COMMON, isStill, pairCorrelation } from './residuals.ts';

/** Σ ρ over the pairs of an observation of cluster g with one of cluster h; within a cluster, every pair once. */
export type ClusterCorrelation = (g: number, h: number) => number;

/** The largest sample whose correlations are worked out pair by pair. */
export const LARGEST_EXACT = 2000;

/** Exact up to {@link LARGEST_EXACT} observations, streamed beyond; each pair of clusters once, when it is asked for. */
export function clusterCorrelations(clusters: readonly DateCluster[]): ClusterCorrelation {
  const n = clusters.reduce((sum, { members }) => sum + members.length, 0);
  const correlation = n <= LARGEST_EXACT ? pairwise(clusters) : streamed(clusters);
  const known = new Map<number, number>();
  return (g, h) => {
    const key = g * clusters.length + h;
    const sum = known.get(key) ?? correlation(g, h);
    known.set(key, sum);
    return sum;
  };
}

/** Every pair over its own common dates: O(T) a pair. */
export function pairwise(clusters: readonly DateCluster[]): ClusterCorrelation {
  return (g, h) => {
    const [own, others] = [clusters[g]!.members, clusters[h]!.members];
    let sum = 0;
    own.forEach((a, i) => {
      for (let j = g === h ? i + 1 : 0; j < others.length; j++) sum += pairCorrelation(a, others[j]!);
    });
    return sum;
  };
}

/**
 * From one vector a cluster, the sum of its unit residual vectors over the dates two clusters share, missing days 0:
 * Σ ρ between clusters is the product of the two, within a cluster half of the squared length less its own part.
 * O(n·T) a pair of clusters, and no n×n matrix.
 *
 * Exact where no day is missing. A missing day shortens a product by its share of the T dates, which each vector is
 * lengthened for (√(T/M)): right on average, not pair by pair.
 */
export function streamed(clusters: readonly DateCluster[]): ClusterCorrelation {
  const spans = clusters.map(({ members }) => spanOf(members));
  return (g, h) => {
    const from = Math.max(spans[g]!.start, spans[h]!.start);
    const to = Math.min(spans[g]!.end, spans[h]!.end);
    if (to - from < FEWEST_COMMON) return 0;
    const own = sumOfUnitVectors(clusters[g]!.members, from, to);
    const other = g === h ? own : sumOfUnitVectors(clusters[h]!.members, from, to);
    let product = 0;
    for (let t = 0; t < to - from; t++) product += own.values[t]! * other.values[t]!;
    return g === h ? (product - own.squares) / 2 : product;
  };
}

function spanOf(members: readonly DatedResiduals[]): { start: number; end: number } {
  let [start, end] = [Number.POSITIVE_INFINITY, 0];
  for (const member of members) {
    start = Math.min(start, member.start);
    end = Math.max(end, member.start + member.values.length);
  }
  return { start, end };
}

interface UnitVectorSum {
  readonly values: Float64Array;
  /** Σ of the squared lengths of the vectors summed. */
  readonly squares: number;
}

/** Over the dates `from` up to, not with, `to`; observations with too few of them have no part in it. */
function sumOfUnitVectors(members: readonly DatedResiduals[], from: number, to: number): UnitVectorSum {
  const values = new Float64Array(to - from);
  let squares = 0;
  for (const member of members) {
    const first = Math.max(0, from - member.start);
    const last = Math.min(member.values.length, to - member.start);
    const { count, mean, length } = partOf(member, first, last);
    if (count < FEWEST_COMMON || !(length > 0)) continue;
    const square = (to - from) / count;
    const scale = Math.sqrt(square) / length;
    const shift = member.start - from;
    for (let t = first; t < last; t++) {
      const value = member.values[t]!;
      if (!Number.isNaN(value)) values[shift + t]! += scale * (value - mean);
    }
    squares += square;
  }
  return { values, squares };
}

/** How many days of a part are known, their mean, and their length about it: the whole less the ends cut off. */
function partOf({ values, known }: DatedResiduals, first: number, last: number) {
  let [count, sum, squares] = [known, 0, 1]; // the whole has mean zero and length one
  const cut = (from: number, to: number) => {
    for (let t = from; t < to; t++) {
      const value = values[t]!;
      if (Number.isNaN(value)) continue;
      count--;
      sum -= value;
      squares -= value * value;
    }
  };
  cut(0, first);
  cut(last, values.length);
  const mean = sum / count;
  const aboutMean = squares - sum * mean;
  return { count, mean, length: isStill(aboutMean, 1) ? 0 : Math.sqrt(aboutMean) };
}
