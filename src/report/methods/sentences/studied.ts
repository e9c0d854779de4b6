import type { Security } from '../../../prices/security.ts';
import type { StudyResult } from '../../../study/result.ts';

/** The securities of the observations, benchmarks and indexes left out. */
export function studied({ securities: all, tables }: StudyResult): Security[] {
  const { security, status } = tables.events.columns;
  const symbols = new Set(security.filter((_, row) => status[row] === 'included'));
  return all.filter(({ symbol }) => symbols.has(symbol));
}
