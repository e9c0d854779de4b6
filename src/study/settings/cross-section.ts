import { covariances } from '../../inference/cross-section/covariance.ts';
import * as z from '../zod.ts';
import { range } from './range.ts';

/** The regression of CARs on characteristics. */
export const crossSection = z.strictObject({
  window: range.default([0, 0]).describe('Window the CARs are of, inside the event window'),
  regressors: z.array(z.string()).min(1).describe('Columns of the characteristics; a constant is added'),
  covariance: z
    .enum(covariances)
    .default('HC3')
    .describe(
      'How standard errors are made: robust (HC1, HC3), classical, or clustered by event date with the factor G/(G − 1)·(n − 1)/(n − k)',
    ),
  weights: z
    .enum(['none', 'inverse-variance'])
    .default('none')
    .describe('Each observation alike, or by 1/Var(CAR)'),
});
