import type { Adjustment } from './adjustment.ts';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { benjaminiYekutieli } from './benjamini-yekutieli.ts';
import { bonferroni } from './bonferroni.ts';
import { hochberg } from './hochberg.ts';
import { holm } from './holm.ts';

/**
 * The adjustments that are made of p-values alone, by id; max-|t| is made of resampled statistics.
 *
 * @example
 * adjustments.holm.adjust(Float64Array.of(0.01, 0.04, 0.03)); // [0.03, 0.06, 0.06]
 */
export const adjustments = {
  'benjamini-hochberg': benjaminiHochberg,
  'benjamini-yekutieli': benjaminiYekutieli,
  bonferroni,
  hochberg,
  holm,
} as const satisfies Record<string, Adjustment>;
