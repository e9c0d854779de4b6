import type { ToldObservation } from '../observations.ts';
import { plain } from '../plain.ts';
import type { Voice } from '../voice.ts';
import { exclusionWords } from '../words.ts';
import { blank, type Line, line, styled } from './line.ts';

/** Ids there is room for. */
const NAMED = 5;

/** Who is not studied and why. */
export function excludedLines(voice: Voice, observations: Iterable<ToldObservation>): Line[] {
  return [...excludedBy(voice, observations)].flatMap(([reason, { count, first }], i) => {
    const more = count > NAMED ? voice.say` and ${count - NAMED} more` : '';
    const said = line(
      0,
      styled('warning', voice.say`Excluded: ${count},`),
      voice.set(`${voice.word(exclusionWords(reason))}: ${first.join(', ')}${more}`),
    );
    return i === 0 ? [blank, said] : [said];
  });
}

/** How many are excluded for each reason, and the first of them. */
function excludedBy(voice: Voice, observations: Iterable<ToldObservation>) {
  const excluded = new Map<string, { count: number; readonly first: string[] }>();
  for (const told of observations) {
    if (told.isStudied) continue;
    const { reason, detail, observation } = told.event;
    const own = excluded.get(reason) ?? { count: 0, first: [] };
    excluded.set(reason, own);
    own.count++;
    if (own.first.length < NAMED) own.first.push(`${observation}${meantSaid(voice, detail)}`);
  }
  return excluded;
}

/** The symbol that one without prices may be a slip of. */
function meantSaid(voice: Voice, detail: string): string {
  const [meant] = /did you mean "[^"]*"\?/.exec(detail) ?? [];
  return meant === undefined ? '' : voice.say` (${voice.quoted(plain(meant))})`;
}
