import { someOf } from '../errors/some-of.ts';
import { streamed } from './context.ts';
import type { Prepared } from './prepare.ts';

/** Observations up to which a machine of today holds what every table needs. */
const MANY = 100_000;
/** Kilobytes an observation takes with every table, as measured on 100,000; more where many others stand beside each. */
const KILOBYTES = 20;

/**
 * Tells, before the work, that many observations will be held in memory for some tables, and which tables none is held for.
 */
export function noteHeld(
  { context, observations }: Pick<Prepared, 'context' | 'observations'>,
  onNote: (text: string) => void = () => {},
): void {
  const held = context.settings.tables.filter((table) => !streamed.has(table));
  if (observations.length <= MANY || held.length === 0) return;
  const gigabytes = Math.ceil((observations.length * KILOBYTES) / 1e6);
  onNote(
    `${observations.length} observations may take ${gigabytes} GB of memory with the tables ${someOf(held, String)}; ` +
      `none is held for tables: [${[...streamed].join(', ')}]`,
  );
}
