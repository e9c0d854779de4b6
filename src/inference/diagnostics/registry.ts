import { archLm } from './arch-lm.ts';
import { chow } from './chow.ts';
import type { Diagnostic } from './diagnostic.ts';
import { durbinWatson } from './durbin-watson.ts';
import { jarqueBera } from './jarque-bera.ts';
import { ljungBox } from './ljung-box.ts';
import { preTrend } from './pre-trend.ts';
import { white } from './white.ts';
import { zeroReturns } from './zero-returns.ts';

/**
 * The diagnostics of a fit by id.
 *
 * @example
 * diagnostics.chow.nullHypothesis; // 'The coefficients are the same in both halves of the estimation window.'
 */
export const diagnostics = {
  'arch-lm': archLm,
  chow,
  'durbin-watson': durbinWatson,
  'jarque-bera': jarqueBera,
  'ljung-box': ljungBox,
  'pre-trend': preTrend,
  white,
  'zero-returns': zeroReturns,
} as const satisfies Record<string, Diagnostic>;
