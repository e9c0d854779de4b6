/**
 * The known name that a name means: in any case and with any character between its words, as those of price files are;
 * nothing where it means none.
 *
 * @example
 * knownName('Event ID', ['event_id']); // 'event_id'
 */
export function knownName(name: string, known: readonly string[]): string | undefined {
  const key = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '');
  return known.includes(key) ? key : undefined;
}

/**
 * A header with the names that are known written as they are known. A name that stands as it is known is never taken from it
 * by another.
 *
 * @example
 * knownNames(['Event ID', 'note'], ['event_id']); // ['event_id', 'note']
 */
export function knownNames(header: readonly string[], known: readonly string[]): string[] {
  const taken = new Set(header);
  return header.map((name) => {
    const key = knownName(name, known);
    if (key === undefined || taken.has(key)) return name;
    taken.add(key);
    return key;
  });
}
