/** The sample of everything studied. */
export const WHOLE_SAMPLE = 'all';

/** Compares two samples by the order results are told in: the whole one first, then groups by name. */
export function byGroup(a: string, b: string): number {
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function rank(group: string): number {
  return group === WHOLE_SAMPLE ? 0 : 1;
}
