import type { adjustments } from './registry.ts';

/** Every adjustment, and the column of its p-values. */
export const adjustmentColumns = {
  'benjamini-hochberg': 'p_bh',
  'benjamini-yekutieli': 'p_by',
  bonferroni: 'p_bonferroni',
  hochberg: 'p_hochberg',
  holm: 'p_holm',
  'max-t': 'p_max_t',
} as const satisfies Record<keyof typeof adjustments | 'max-t', string>;

export type AdjustmentId = keyof typeof adjustmentColumns;

/** The ids a study may name. */
export const adjustmentIds = Object.keys(adjustmentColumns) as [AdjustmentId, ...AdjustmentId[]];
