import { someOf } from '../errors/some-of.ts';
import type { StudyEvent } from '../events/event.ts';
import type { List } from '../numeric/list.ts';
import { type StudyContext, streamed } from './context.ts';

/** Observations up to which a machine of today holds what every table needs. */
const MANY = 100_000;
/** Kilobytes an observation takes with every table, as measured on 100,000; more where many others stand beside each. */
const KILOBYTES = 20;

/**
 * Tells, before the work, that many observations will be held in memory for some tables, and which tables none is held for.
 */
export function noteHeld(
  { settings: { tables } }: Pick<StudyContext, 'settings'>,
  events: List<StudyEvent>,
  onNote: (text: string) => void,
): void {
  const held = tables.filter((table) => !streamed.has(table));
  if (held.length === 0) return;
  let observations = 0;
  for (const { securities } of events) observations += securities.length;
  if (observations <= MANY) return;
  const gigabytes = Math.ceil((observations * KILOBYTES) / 1e6);
  onNote(
    `${observations} observations may take ${gigabytes} GB of memory with the tables ${someOf(held, String)}; ` +
      `none is held for tables: [${[...streamed].join(', ')}]`,
  );
}
