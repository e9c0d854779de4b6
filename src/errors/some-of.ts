/** Things a message names before it says how many more there are. */
const NAMED = 5;

/**
 * The first of some things by their names, and how many more there are.
 *
 * @param parted what stands between them: a semicolon where names have commas of their own
 * @example
 * someOf(['a', 'b', 'c', 'd', 'e', 'f', 'g'], String); // 'a, b, c, d, e and 2 more'
 */
export function someOf<T>(
  things: readonly T[],
  nameOf: (thing: T) => string,
  parted: ', ' | '; ' = ', ',
): string {
  const named = things.slice(0, NAMED).map(nameOf).join(parted);
  const left = things.length - NAMED;
  return left > 0 ? `${named}${parted.replace(',', '')}and ${left} more` : named;
}
