import { addInto } from '../../numeric/sums.ts';

/** How many models, tests, windows, effects and levels rejections are counted by. */
export interface CountShape {
  readonly models: number;
  readonly tests: number;
  readonly windows: number;
  readonly effects: number;
  readonly levels: number;
}

/** A model, a test, a window and an effect, by their positions. */
export interface CountCell {
  readonly model: number;
  readonly test: number;
  readonly window: number;
  readonly effect: number;
}

/** What some repetitions came to: plain data whose join is a sum, so that it does not matter who counted which. */
export interface Counts {
  /** Repetitions with a defined statistic, one a cell. */
  readonly defined: Float64Array;
  /** Repetitions with a rejection, cells × levels. */
  readonly rejected: Float64Array;
  /** How often each reason was given for a statistic that is not defined, one a cell. */
  readonly reasons: readonly Record<string, number>[];
}

export function emptyCounts({ models, tests, windows, effects, levels }: CountShape): Counts {
  const cells = models * tests * windows * effects;
  return {
    defined: new Float64Array(cells),
    rejected: new Float64Array(cells * levels),
    reasons: Array.from({ length: cells }, () => ({})),
  };
}

/** Position of a cell: effects run fastest, models slowest. */
export function cellIndex(
  { tests, windows, effects }: CountShape,
  { model, test, window, effect }: CountCell,
): number {
  return ((model * tests + test) * windows + window) * effects + effect;
}

/** Counts a p-value: a rejection at every level no smaller. */
export function countPValue(counts: Counts, cell: number, p: number, levels: readonly number[]): void {
  counts.defined[cell]!++;
  levels.forEach((level, i) => {
    if (p <= level) counts.rejected[cell * levels.length + i]!++;
  });
}

/** Counts a statistic that is not defined. */
export function countReason(counts: Counts, cell: number, reason: string): void {
  const reasons = counts.reasons[cell]!;
  reasons[reason] = (reasons[reason] ?? 0) + 1;
}

export function joinCounts(into: Counts, from: Counts): void {
  addInto(into.defined, from.defined);
  addInto(into.rejected, from.rejected);
  from.reasons.forEach((reasons, cell) => {
    const known = into.reasons[cell]!;
    for (const [reason, times] of Object.entries(reasons)) known[reason] = (known[reason] ?? 0) + times;
  });
}

/** The reason given most often, of those as often the first by the alphabet; nothing where none was given. */
export function mainReason({ reasons }: Counts, cell: number): string {
  const ordered = Object.entries(reasons[cell]!).toSorted(
    ([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1),
  );
  return ordered[0]?.[0] ?? '';
}
