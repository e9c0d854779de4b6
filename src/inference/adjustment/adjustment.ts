/** An adjustment of p-values for how many there are. */
export interface Adjustment {
  readonly name: string;
  readonly reference: string;
  /** What stays below the level when every adjusted p-value below it is taken for a finding. */
  readonly controls: 'false discovery rate' | 'family-wise error';
  /** What the tests may have to do with one another. */
  readonly dependence: 'any' | 'positive';
  /**
   * Adjusted p-values of one family, in the order given; NaN stays NaN and counts for nothing. Each is at least the raw
   * one, at most 1, and in the same order. O(m log m).
   */
  adjust(pValues: Float64Array): Float64Array;
}
