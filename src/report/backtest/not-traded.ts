import type { BacktestResult } from '../../backtest/result.ts';
import { reasonWords } from './words.ts';

/** Most reasons that are told one by one. */
const REASONS = 5;

/**
 * The reasons observations were not traded for, the commonest first, each with how many it kept out.
 *
 * @returns `['2: the trade would have been smaller than one lot']`
 */
export function reasonsSaid({ tables }: Pick<BacktestResult, 'tables'>): string[] {
  const counts = new Map<string, number>();
  for (const reason of tables.skipped.columns.reason) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const commonest = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const rest = commonest.slice(REASONS).reduce((sum, [, n]) => sum + n, 0);
  return [
    ...commonest.slice(0, REASONS).map(([reason, n]) => `${n}: ${reasonWords(reason)}`),
    ...(rest === 0 ? [] : [`${rest}: other reasons, in the table skipped`]),
  ];
}
