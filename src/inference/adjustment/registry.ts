import type { Adjustment } from './adjustment.ts';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { benjaminiYekutieli } from './benjamini-yekutieli.ts';
import { bonferroni } from './bonferroni.ts';
import { hochberg } from './hochberg.ts';
import { holm } from './holm.ts';

/** The adjustments that are made of p-values alone, by id; max-|t| is made of resampled statistics. */
export const adjustments = {
  'benjamini-hochberg': benjaminiHochberg,
  'benjamini-yekutieli': benjaminiYekutieli,
  bonferroni,
  hochberg,
  holm,
} as const satisfies Record<string, Adjustment>;
