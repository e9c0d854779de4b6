import type { Finding } from '../../errors/finding.ts';
import { must } from '../../errors/message.ts';
import type { ResolvedStrategy } from '../strategy.ts';

type Sized = Pick<ResolvedStrategy, 'leverage' | 'sizing'>;

/**
 * A fraction of equity above the leverage: a trade of it is more than may be held, and would be made only where lots, the
 * volume of a session or slippage leave less of it.
 */
export function fractionFaults({ sizing: { by, value }, leverage }: Sized): Finding[] {
  if (by !== 'fraction' || value <= leverage) return [];
  const message = must({
    what: 'sizing value',
    legal: `be at most ${leverage}, the leverage, where trades are sized by fraction`,
    given: value,
    remedy: 'it is a share of equity: 10 % is 0.1',
  });
  return [{ severity: 'error', code: 'bad-value', column: 'sizing/value', message }];
}

/** From these values on hardly a fraction is meant: all equity at risk, a volatility of 500 % a year. */
const inPercent: Readonly<Record<string, number>> = { 'equal-risk': 1, 'volatility-target': 5 };

/** Values that look like percent where fractions are meant: trades would be of all equity, whatever they risk. */
export function percentNotes({ sizing: { by, value } }: Pick<Sized, 'sizing'>): Finding[] {
  if (value < (inPercent[by] ?? Number.POSITIVE_INFINITY)) return [];
  const message = `sizing value ${value} of ${by} is a fraction, not percent, and so large that trades are all of the whole equity, which is the most they may be: 10 % is 0.1`;
  return [{ severity: 'warning', code: 'size-in-percent', column: 'sizing/value', message }];
}
