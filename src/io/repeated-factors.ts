import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import { factorName } from '../prices/factors.ts';

/** Columns that are, by the names factors go by here, the date or a factor that a column before them is: one would be lost. */
export function repeatedFactors(names: readonly string[]): Finding[] {
  const known = new Map([['date', 'date']]);
  return names.flatMap((name): Finding[] => {
    const factor = factorName(name);
    const before = known.get(factor);
    known.set(factor, before ?? name);
    if (before === undefined) return [];
    const remedy = `"${before}" is the same one: rename or remove one of the columns`;
    const message = must({ what: 'a factor', legal: 'stand in one column', given: name, remedy });
    return [{ severity: 'error', code: 'repeated-column', column: name, value: name, message }];
  });
}
