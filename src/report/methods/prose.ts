import { authorsSaid, type Reference, referencesIn } from './reference.ts';

/** Publications cited together, in brackets. */
export interface Citation {
  readonly cited: readonly Reference[];
}

/** A sentence: text, and citations between. */
export type Sentence = readonly (string | Citation)[];

/**
 * A sentence with citations: each reference put into it is cited in brackets after a space; one that is not written as a
 * publication is told as it is, and an empty one not at all.
 *
 * @example
 * sentence`Expected returns are those of the market model${'Fama, Fisher, Jensen & Roll (1969), …, IER 10'}.`;
 */
export function sentence(fixed: TemplateStringsArray, ...references: readonly string[]): Sentence {
  return fixed.flatMap((text, i) => (i === 0 ? [text] : [...citing(references[i - 1]!), text]));
}

/** A reference as a part of a sentence. */
export function citing(reference: string): Sentence {
  const cited = referencesIn(reference);
  if (cited.length > 0) return [{ cited }];
  return reference === '' ? [] : [` (${reference})`];
}

/** Sentences joined into one of a list: `a, b and c`. */
export function listed(parts: readonly Sentence[], last = 'and'): Sentence {
  return parts.flatMap((part, i) => {
    if (i === 0) return part;
    return [i === parts.length - 1 ? ` ${last} ` : ', ', ...part];
  });
}

/** A sentence as text, its citations as `(Brown and Warner 1980; Fama 1998)`. */
export function proseText(prose: Sentence): string {
  return prose
    .map((part) => {
      if (typeof part === 'string') return part;
      return ` (${part.cited.map((one) => `${authorsSaid(one)} ${one.year}`).join('; ')})`;
    })
    .join('');
}

/** What some sentences cite, each once, by author and year. */
export function citedIn(prose: readonly Sentence[]): Reference[] {
  const cited = prose.flat().flatMap((part) => (typeof part === 'string' ? [] : part.cited));
  const byKey = new Map(cited.map((reference) => [reference.key, reference]));
  return [...byKey.keys()].toSorted().map((key) => byKey.get(key)!);
}
