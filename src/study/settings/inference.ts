import { adjustmentIds } from '../../inference/adjustment/columns.ts';
import { pairings } from '../../inference/ingredients/pairing.ts';
import type { TestStatistic } from '../../inference/test-statistic.ts';
import * as z from '../zod.ts';
import { named } from './named.ts';

/** Which test statistics are made of samples, and of what. */
export const testSettings = (tests: Readonly<Record<string, TestStatistic>>) => ({
  tests: z
    .union([z.literal('all'), z.array(named(tests))])
    .default('all')
    .describe('Test statistics'),
  correlation: z
    .enum(pairings)
    .default('overlap')
    .describe(
      'What the correlation of two observations counts for in its mean over all pairs: the share of dates their windows share, in full, or in full for the same day 0 and as 0 for others',
    ),
  adjust: z
    .array(z.enum(adjustmentIds))
    .default(['benjamini-hochberg', 'holm'])
    .describe('Adjustments of p-values for how many there are'),
});

/** How whatever is tested is judged. */
export const judgementSettings = {
  smallSampleLimit: z
    .int()
    .min(0)
    .default(200)
    .describe(
      'Most observations that are still judged one by one, in the tables small_samples, diagnostics, group_comparisons and specifications',
    ),
  alternative: z
    .enum(['two-sided', 'greater', 'less'])
    .default('two-sided')
    .describe('Departures that count'),
  confidence: z.number().gt(0).lt(1).default(0.95).describe('Level of confidence intervals and bands'),
};
