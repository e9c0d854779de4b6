/** Columns made when they are looked at, each once: data like any other to whoever looks. */
export function lazyColumns<V>(
  names: readonly string[],
  make: (name: string) => V,
): Readonly<Record<string, V>> {
  const columns: Record<string, V> = {};
  for (const name of names) {
    let made: V | undefined;
    Object.defineProperty(columns, name, { enumerable: true, get: () => (made ??= make(name)) });
  }
  return columns;
}
