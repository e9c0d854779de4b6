/** Places in some list, four bytes each however many they are. */
export interface Places {
  /** What lies beyond `length` is room to grow. */
  values: Uint32Array;
  length: number;
}

export function noPlaces(): Places {
  return { values: new Uint32Array(0), length: 0 };
}

export function addPlace(places: Places, place: number): void {
  makeRoom(places, 1);
  places.values[places.length++] = place;
}

/** @param now what each of the places joined is in the list of the others */
export function joinPlaces(into: Places, from: Places, now: readonly number[]): void {
  makeRoom(into, from.length);
  for (let i = 0; i < from.length; i++) into.values[into.length + i] = now[from.values[i]!]!;
  into.length += from.length;
}

/** For so many more: half as much again at least, so that all additions together copy each place a few times. */
function makeRoom(places: Places, more: number): void {
  const needed = places.length + more;
  if (needed <= places.values.length) return;
  const values = new Uint32Array(Math.max(needed, Math.ceil(1.5 * places.values.length), 16));
  values.set(places.values.subarray(0, places.length));
  places.values = values;
}
