/** An observation as far as its dependence on others goes. */
export interface Dated {
  /** Its place in the order given: events as in the file, securities as an event names them. */
  readonly position: number;
  readonly eventId: string;
  /** The firm: listings of one are not independent of each other. */
  readonly issuer: string;
  /** Epoch day of day 0. */
  readonly eventDate: number;
  /** Epoch days of the sessions of the event window, ascending. */
  readonly dates: Int32Array;
}

/** Observations that see the same days of the same firm: they say one thing, not several. */
export interface Cluster<T> {
  /** The one that stands for all in a sample. */
  readonly representative: T;
  /** Those it stands for, in order; at least one. */
  readonly others: readonly T[];
}

/**
 * Which observations depend on each other: those of one firm whose event windows share calendar dates with that of the
 * cluster's representative. Events are gone through by date; the first, and of its listings the one it names first,
 * begins a cluster, and so does every later observation whose window is clear of all representatives before it. So
 * representatives never share a date, and a long chain of events, each near the next, is not one cluster. Those that more
 * models can use go before those that fewer can, so that no model loses a cluster another observation could stand for.
 *
 * @param modelsFor by how many models an observation can be estimated; asked only where others share its dates. Those of
 * none neither stand for others nor are stood for.
 * @returns the clusters of two or more
 * @example
 * clustersOf([v4InHongKong, v4InShanghai, articleInHongKong], () => 1);
 * // [{ representative: v4InHongKong, others: [v4InShanghai, articleInHongKong] }]
 */
export function clustersOf<T extends Dated>(
  observations: readonly T[],
  modelsFor: (observation: T) => number,
): Cluster<T>[] {
  return runsOf(observations).flatMap((run) => {
    const clusters: { readonly representative: T; readonly others: T[] }[] = [];
    for (const one of byModels(byEvent(run), modelsFor)) {
      const known = clusters.findLast(({ representative }) => sharesDates(representative.dates, one.dates));
      if (known === undefined) clusters.push({ representative: one, others: [] });
      else known.others.push(one);
    }
    return clusters.filter(({ others }) => others.length > 0);
  });
}

/** For each observation those of the same firm whose event windows share a date with its own; none for most. */
export function overlapsOf<T extends Dated>(observations: readonly T[]): ReadonlyMap<T, readonly T[]> {
  return new Map(
    runsOf(observations).flatMap((run) =>
      run.map((one): [T, T[]] => [
        one,
        run.filter((other) => other !== one && sharesDates(one.dates, other.dates)),
      ]),
    ),
  );
}

/** Whether two ascending lists of days have one in common. */
export function sharesDates(a: Int32Array, b: Int32Array): boolean {
  if (a.length === 0 || b.length === 0 || a.at(-1)! < b[0]! || b.at(-1)! < a[0]!) return false;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) return true;
    if (a[i]! < b[j]!) i++;
    else j++;
  }
  return false;
}

/** Observations of one firm whose windows touch each other's in a row, two or more; in the order of their windows. */
function runsOf<T extends Dated>(observations: readonly T[]): T[][] {
  const firms = new Map<string, T[]>();
  for (const one of observations) {
    if (one.dates.length === 0) continue;
    const own = firms.get(one.issuer) ?? [];
    firms.set(one.issuer, own);
    own.push(one);
  }
  return [...firms.values()].flatMap((own) => {
    const runs: T[][] = [];
    let end = Number.NEGATIVE_INFINITY;
    for (const one of own.toSorted((a, b) => a.dates[0]! - b.dates[0]!)) {
      if (one.dates[0]! > end) runs.push([]);
      runs.at(-1)!.push(one);
      end = Math.max(end, one.dates.at(-1)!);
    }
    return runs.filter(({ length }) => length > 1);
  });
}

/** Those of the most models first, otherwise in the order given; those of none left out. */
function byModels<T>(run: readonly T[], modelsFor: (observation: T) => number): T[] {
  return run
    .map((one) => ({ one, models: modelsFor(one) }))
    .filter(({ models }) => models > 0)
    .sort((a, b) => b.models - a.models)
    .map(({ one }) => one);
}

/** By the earliest day 0 of their event, then as they were given. */
function byEvent<T extends Dated>(run: readonly T[]): T[] {
  const earliest = new Map<string, number>();
  for (const { eventId, eventDate } of run)
    earliest.set(eventId, Math.min(eventDate, earliest.get(eventId) ?? eventDate));
  return run.toSorted(
    (a, b) => earliest.get(a.eventId)! - earliest.get(b.eventId)! || a.position - b.position,
  );
}
