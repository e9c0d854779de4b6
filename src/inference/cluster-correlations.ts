import type { DateCluster } from './date-clusters.ts';
import { type DatedResiduals, FEWEST_COMMON, pairCorrelation } from './residuals.ts';

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
 * From one vector a cluster, the sum of its unit residual vectors, missing days 0: Σ ρ within a cluster is half of its
 * squared length less its own n, between clusters the product of two. O(T) a pair of clusters, and no n×n matrix.
 *
 * Exact where every pair of a cluster has the same days. Days missing here and there shorten a product by the share of
 * days lost, which each vector is lengthened for (√(T/M)); windows that overlap in part share c of T days, which the
 * product is divided by (T/c). Both hold on average, not pair by pair.
 */
export function streamed(clusters: readonly DateCluster[]): ClusterCorrelation {
  const sums = clusters.map(sumOfUnitVectors);
  return (g, h) => {
    const [a, b] = [sums[g]!, sums[h]!];
    const from = Math.max(a.start, b.start);
    const to = Math.min(a.start + a.values.length, b.start + b.values.length);
    if (to - from < FEWEST_COMMON) return 0;
    let product = 0;
    for (let t = from; t < to; t++) product += a.values[t - a.start]! * b.values[t - b.start]!;
    if (g === h) return (product - a.ownSquares) / 2;
    return (product * Math.sqrt(a.values.length * b.values.length)) / (to - from);
  };
}

interface UnitVectorSum {
  readonly start: number;
  readonly values: Float64Array;
  /** Σ of the squared lengths of the vectors summed. */
  readonly ownSquares: number;
}

function sumOfUnitVectors({ members }: DateCluster): UnitVectorSum {
  const start = Math.min(...members.map((member) => member.start));
  const end = Math.max(...members.map((member) => member.start + member.values.length));
  const values = new Float64Array(end - start);
  let ownSquares = 0;
  for (const member of members.filter(({ known }) => known >= FEWEST_COMMON)) {
    ownSquares += addUnitVector(values, start, member);
  }
  return { start, values, ownSquares };
}

/** Adds one observation's vector; its squared length. */
function addUnitVector(
  into: Float64Array,
  start: number,
  { start: own, values, known }: DatedResiduals,
): number {
  const length = Math.sqrt(values.length / known);
  for (let t = 0; t < values.length; t++) {
    const value = values[t]!;
    if (!Number.isNaN(value)) into[own - start + t]! += length * value;
  }
  return length ** 2;
}
