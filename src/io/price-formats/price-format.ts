import type { PriceColumn } from '../../prices/series.ts';
import type { NumberStyle } from './number-styles.ts';

/** Which of three numbers in a date is what: `MDY` 04/24/2026, `DMY` 24/04/2026, `YMD` 2026/04/24. */
export type DateOrder = 'MDY' | 'DMY' | 'YMD';

/** One field of a record that holds a price or a volume. */
export interface PriceCell {
  /** Position in the record, from 0. */
  readonly index: number;
  readonly column: PriceColumn;
  /** Whose price it is, in a table with a column for each symbol. */
  readonly symbol?: string;
}

/** What stands where in the records of one file. */
export interface PriceLayout {
  /** Position of the date, from 0. */
  readonly date: number;
  /** Position of the symbol; absent where the file is named after it, or its columns are. */
  readonly symbol?: number;
  readonly cells: readonly PriceCell[];
  /** Names of the columns that are neither. */
  readonly unread: readonly string[];
}

/**
 * How sure a header is to be of a format: all its names are one exporter's; the names that matter are there;
 * nothing speaks against it.
 */
export type Certainty = 'whole-header' | 'named-columns' | 'by-exclusion';

/** A form in which daily prices are written to CSV files, known by its header alone. */
export interface PriceFormat {
  readonly name: string;
  /** A header of this form. */
  readonly header: string;
  /** Where files of this form come from. */
  readonly reference: string;
  readonly certainty: Certainty;
  /** Absent where the dates of each file must show it. */
  readonly dateOrder?: DateOrder;
  readonly numbers: NumberStyle;
  /** Where things stand under a header, given trimmed; nothing where it is not of this form. */
  readonly layout: (header: readonly string[]) => PriceLayout | undefined;
}
