/**
 * A header with the names that are known written as they are known: in any case and with any character between their
 * words, as those of price files are. A name that stands as it is known is never taken from it by another.
 *
 * @example
 * knownNames(['Event ID', 'note'], ['event_id']); // ['event_id', 'note']
 */
export function knownNames(header: readonly string[], known: readonly string[]): string[] {
  const taken = new Set(header);
  return header.map((name) => {
    const key = name
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '_')
      .replaceAll(/^_|_$/g, '');
    if (!known.includes(key) || taken.has(key)) return name;
    taken.add(key);
    return key;
  });
}
