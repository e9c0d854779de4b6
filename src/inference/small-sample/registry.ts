import { conformal } from './conformal.ts';
import { portfolioSq } from './portfolio-sq.ts';
import type { SmallSampleMethod } from './small-sample-method.ts';
import { sq } from './sq.ts';

/**
 * The ways to judge a single observation or a single day, by id.
 *
 * @example
 * smallSampleMethods.sq.subject; // 'observation'
 * smallSampleMethods['portfolio-sq'].subject; // 'date'
 */
export const smallSampleMethods = {
  conformal,
  'portfolio-sq': portfolioSq,
  sq,
} as const satisfies Record<string, SmallSampleMethod>;
