import { byGroup } from '../group-order.ts';
import type { Observation } from '../observations.ts';
import { countedIn } from '../samples.ts';

/** What a curve is drawn for: one observation, or a sample of several. */
export interface Subject {
  /** '' for a sample. */
  readonly observation: string;
  /** '' for an observation. */
  readonly group: string;
  /** Its observations, as places among all that were placed. */
  readonly members: readonly number[];
}

/**
 * The whole sample, named groups in order, then every observation: those that may be estimated. Samples have two or more
 * that count; where observations are more than `limit` the samples stand alone.
 */
export function subjectsOf(placed: readonly Observation[], limit: number): Subject[] {
  const open = [...placed.keys()].filter((i) => placed[i]!.reason === undefined);
  const groups = new Map<string, number[]>();
  for (const i of open) {
    for (const group of countedIn(placed[i]!)) {
      const members = groups.get(group) ?? [];
      groups.set(group, members);
      members.push(i);
    }
  }
  const samples = [...groups]
    .filter(([, members]) => members.length > 1)
    .sort(([a], [b]) => byGroup(a, b))
    .map(([group, members]): Subject => ({ observation: '', group, members }));
  const single = open.length > limit ? [] : open;
  return [
    ...samples,
    ...single.map((i): Subject => ({ observation: placed[i]!.id, group: '', members: [i] })),
  ];
}
