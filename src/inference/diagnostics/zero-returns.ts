import type { Diagnostic } from './diagnostic.ts';

/** Shares above one day in ten are called thin trading: a convention, not an estimate. */
const THIN = 0.1;

/** Share of the returns of the estimation window that are exactly zero; a share, without a p-value. */
export const zeroReturns: Diagnostic = {
  name: 'Share of zero returns',
  reference: 'Lesmond, Ogden & Trzcinka (1999), A new estimate of transaction costs, RFS 12',
  nullHypothesis: 'The security trades every day.',
  verdicts: {
    troubled:
      'many days without a move: the security trades thinly, news reaches its price late and its beta is too low; compare scholes-williams or dimson, and read windows after day 0',
    sound: 'no sign of thin trading',
  },
  diagnose({ returns }) {
    let zeros = 0;
    let known = 0;
    for (const value of returns) {
      if (Number.isNaN(value)) continue;
      known++;
      if (value === 0) zeros++;
    }
    const statistic = zeros / known;
    return { statistic, evidence: { isTroubled: statistic > THIN } };
  },
};
