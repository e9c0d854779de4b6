/** Results held at a time: more keys than these are read again, so that memory does not grow with a million of them. */
const MOST = 1 << 16;

/**
 * What a function makes of a key, made once: a million events fall on a few thousand days, and those of one day share
 * what is read from their cells and where it places them.
 *
 * @param make pure
 * @param nameOf by what keys are the same; each by itself where absent
 */
export function once<K, V>(make: (key: K) => V, nameOf: (key: K) => unknown = (key) => key): (key: K) => V {
  const known = new Map<unknown, V>();
  return (key) => {
    const name = nameOf(key);
    const found = known.get(name);
    if (found !== undefined) return found;
    const made = make(key);
    if (known.size >= MOST) known.clear();
    known.set(name, made);
    return made;
  };
}
