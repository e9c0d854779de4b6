import { demand } from '../../errors/demand.ts';
import { QuestionError } from '../../errors/error.ts';
import type { Finding } from '../../errors/finding.ts';
import { must } from '../../errors/message.ts';

/** Returns of every variant of a strategy that was tried, over the same sessions; in excess of a benchmark, where there is one. */
export type Variants = readonly Float64Array[];

/** Sessions below which ln ln n, which the consistent test needs, is not positive. */
const FEWEST_SESSIONS = 3;

/**
 * Holds variants to their shape: one at least, all over as many sessions, no return missing or infinite.
 *
 * @throws QuestionError with all that is wrong
 */
export function checkVariants(variants: Variants): void {
  const legal = 'be a list of the returns of each';
  demand(Array.isArray(variants), { what: 'variants', legal, given: variants });
  const findings: Finding[] = [];
  const complain = (what: string, legal: string, given: unknown) => {
    findings.push({ severity: 'error', code: 'variants', message: must({ what, legal, given }) });
  };
  const sessions = variants[0]?.length ?? 0;
  if (variants.length === 0) complain('variants', 'be at least one', 0);
  else if (sessions < FEWEST_SESSIONS)
    complain('sessions of a variant', `be at least ${FEWEST_SESSIONS}`, sessions);
  variants.forEach((returns, i) => {
    if (returns.length !== sessions)
      complain(`variants[${i}]`, `have as many returns as the first, ${sessions}`, returns.length);
    const wrong = returns.findIndex((value) => !Number.isFinite(value));
    if (wrong >= 0) complain(`variants[${i}][${wrong}]`, 'be a return', returns[wrong]);
  });
  if (findings.length > 0) throw new QuestionError(findings);
}

/** Mean return of each variant. */
export function meansOf(variants: Variants): Float64Array {
  return Float64Array.from(
    variants,
    (returns) => returns.reduce((sum, value) => sum + value, 0) / returns.length,
  );
}
