/**
 * A drawing from the state of a sample that is made once for as long as the sample does not grow: tests that share a
 * fold share it, and so do their windows.
 *
 * @param sizeOf observations of the sample
 */
export function drawnOnce<State extends object, Drawn>(
  sizeOf: (state: State) => number,
  draw: (state: State) => Drawn,
): (state: State) => Drawn {
  const known = new WeakMap<State, { readonly size: number; readonly drawn: Drawn }>();
  return (state) => {
    const size = sizeOf(state);
    const found = known.get(state);
    if (found?.size === size) return found.drawn;
    const drawn = draw(state);
    known.set(state, { size, drawn });
    return drawn;
  };
}
