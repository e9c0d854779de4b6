import { bootstrap } from './bootstrap.ts';
import type { ResamplingMethod } from './resampling-method.ts';
import { signFlip } from './sign-flip.ts';
import { skewnessAdjusted } from './skewness-adjusted.ts';
import { wildMammen } from './wild-mammen.ts';
import { wildRademacher } from './wild-rademacher.ts';

/**
 * The ways to resample by id.
 *
 * @example
 * resamplingMethods['sign-flip'].name; // 'Sign-flip permutation by event date'
 */
export const resamplingMethods = {
  bootstrap,
  'sign-flip': signFlip,
  'skewness-adjusted': skewnessAdjusted,
  'wild-mammen': wildMammen,
  'wild-rademacher': wildRademacher,
} as const satisfies Record<string, ResamplingMethod>;

export type ResamplingId = keyof typeof resamplingMethods;
