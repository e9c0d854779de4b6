/** Windows of dates, each once, in the order they are met: what an observation keeps of its own is a place among them. */
export interface DateWindows {
  readonly windows: Int32Array[];
  /** Their places, by first date. */
  readonly places: Map<number, number[]>;
}

export function noDateWindows(): DateWindows {
  return { windows: [], places: new Map() };
}

/** The place of a window, which is kept as it is where it is new. */
export function placeOf({ windows, places }: DateWindows, dates: Int32Array): number {
  const near = places.get(dates[0]!) ?? [];
  for (const place of near) if (haveSameDates(windows[place]!, dates)) return place;
  if (near.length === 0) places.set(dates[0]!, near);
  near.push(windows.length);
  return windows.push(dates) - 1;
}

/** Bytes, 64 KB: 64 years of sessions. */
const MOST_KEPT = 2 ** 16;

/** A window as it may be kept: a copy where much else lies in the same memory, as all does that was read with it from a file. */
export function keptDates(dates: Int32Array): Int32Array {
  return dates.buffer.byteLength > MOST_KEPT ? dates.slice() : dates;
}

/** Observations of one calendar and day 0 share their dates, where they were not read from a file. */
export function haveSameDates(a: Int32Array, b: Int32Array): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let day = 0; day < a.length; day++) if (a[day] !== b[day]) return false;
  return true;
}
