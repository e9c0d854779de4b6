/** A number as journals print it: stars behind, its standard error in brackets below. */
export interface Estimate {
  /** Digits with an ASCII minus; nothing where it is not known. */
  readonly value: string;
  readonly stars: string;
  /** Standard error, as digits; absent where it has none. */
  readonly error?: string;
}

/** One line of a table for a paper; text is plain. */
export interface PaperRow {
  readonly label: string;
  /** Said below the label, beside the standard errors. */
  readonly detail?: string;
  /** One a column: an estimate, or a count. */
  readonly cells: readonly Estimate[];
}

/** Rows under a heading of their own: a group, a model; none where the table has one panel. */
export interface Panel {
  readonly title?: string;
  readonly rows: readonly PaperRow[];
}

/** A table for a paper. */
export interface PaperTable {
  /** Part of a label to refer to: letters and hyphens. */
  readonly id: string;
  readonly title: string;
  /** Header of the labels. */
  readonly stub: string;
  readonly columns: readonly string[];
  readonly panels: readonly Panel[];
  /** What a reader must know to read it: model, windows, test, n. */
  readonly notes: string;
}
