import { someOf } from '../errors/some-of.ts';
import type { StudyEvent } from '../events/event.ts';
import type { List } from '../numeric/list.ts';
import { type StudyContext, streamed } from './context.ts';

/** Gigabytes a machine of today has for this. */
const SPARE = 2;
/** Kilobytes an observation takes, measured on 100,000 and 300,000: with what was estimated, or who else moved; and alone. */
const KILOBYTES = { whole: 20, alone: 3 };

/** Tells, before the work, that many observations will be held in memory, for what, and how none would be. */
export function noteHeld(
  context: StudyContext,
  events: List<StudyEvent>,
  onNote: (text: string) => void,
): void {
  if (context.isStreamed) return;
  let observations = 0;
  for (const { kind, securities } of events) if (kind !== 'confounder') observations += securities.length;
  const reasons = reasonsOf(context);
  const isWhole = context.looksBack || reasons.some((reason) => reason !== DEPENDENT);
  const gigabytes = (observations * (isWhole ? KILOBYTES.whole : KILOBYTES.alone)) / 1e6;
  if (gigabytes <= SPARE) return;
  onNote(
    `${observations} observations will be held in memory, some ${Math.ceil(gigabytes)} GB, for ${reasons.join('; ')}. ` +
      `None is held with dependent: count-each, confounders: { policy: flag }, no crossSection, no max-t ` +
      `and no tables but ${[...streamed].join(', ')}.`,
  );
}

const DEPENDENT = 'dependent: count-once';

/** What observations are held for, in the words of a study. */
function reasonsOf({ settings }: StudyContext): string[] {
  const { tables, dependent, confounders, crossSection, adjust } = settings;
  const held = tables.filter((table) => !streamed.has(table));
  return [
    ...(held.length > 0 ? [`the tables ${someOf(held, String)}`] : []),
    ...(dependent === 'count-each' ? [] : [DEPENDENT]),
    ...(confounders.policy === 'flag' ? [] : [`confounders: { policy: ${confounders.policy} }`]),
    ...(crossSection === undefined ? [] : ['crossSection']),
    ...(adjust.includes('max-t') ? ['adjust: max-t'] : []),
  ];
}
