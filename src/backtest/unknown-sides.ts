import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import { entryWritten, fillSaid } from './entry-faults.ts';
import type { Log } from './log.ts';
import type { ResolvedStrategy } from './strategy.ts';

/** That observations were entered before what their side is taken from was known, and the entry by which it is. */
export function unknownSides(
  { outcomes }: Pick<Log, 'outcomes'>,
  strategy: Pick<ResolvedStrategy, 'decider' | 'entry'>,
): Finding[] {
  const early = [...outcomes].flatMap(([one, { reason }]) => (reason === 'too-early' ? one : []));
  const [first] = early;
  if (first === undefined) return [];
  const { observation, entry, tape } = first;
  const message = must({
    what: `the entry of ${early.length === 1 ? observation.id : `${early.length} observations`}`,
    legal: `come after the close of day ${strategy.decider.lastClose}, which the side is taken from`,
    given: `${fillSaid(entry, tape.venue)}${early.length === 1 ? '' : ` for ${observation.id}`}`,
    remedy: `write ${entryWritten(strategy, strategy.entry.at)}`,
  });
  return [{ severity: 'warning', code: 'side-not-known', column: 'entry', message }];
}
