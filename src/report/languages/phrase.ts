import { once } from '../../events/once.ts';

/** What may be put into a sentence. */
export type Part = string | number;

/**
 * The key of a sentence: its English, the places of what is put into it by number.
 *
 * @example
 * keyOf(['', ' of ', ' events']); // '{0} of {1} events'
 */
export function keyOf(fixed: readonly string[]): string {
  return fixed.map((text, i) => (i === 0 ? text : `{${i - 1}}${text}`)).join('');
}

/**
 * A sentence with its places filled.
 *
 * @example
 * filled('{1} 个事件中的 {0} 个', [2, 9]); // '9 个事件中的 2 个'
 */
export function filled(sentence: string, parts: readonly Part[]): string {
  return sentence.replace(/\{(\d+)\}/g, (_, place: string) => String(parts[Number(place)] ?? ''));
}

/**
 * What was put into a sentence of this key; nothing where a text is not that sentence.
 *
 * @example
 * partsIn('{0} sessions earlier', '2 sessions earlier'); // ['2']
 */
export function partsIn(key: string, text: string): string[] | undefined {
  return patternOf(key).exec(text)?.slice(1);
}

const patternOf = once((key: string) => {
  const pattern = key
    .split(/\{\d+\}/)
    .map((fixed) => fixed.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('(.+?)');
  return new RegExp(`^${pattern}$`, 'su');
});

/** Keys in the order they are looked for: those that say most themselves first. */
export function closestFirst(keys: readonly string[]): string[] {
  const own = (key: string) => key.replace(/\{\d+\}/g, '').length;
  return keys.toSorted((a, b) => own(b) - own(a) || a.length - b.length);
}
