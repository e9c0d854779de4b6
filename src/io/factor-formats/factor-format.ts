import type { Finding } from '../../errors/finding.ts';

/** Percent per day, as Kenneth French publishes them, or fractions. */
export type FactorUnit = 'fraction' | 'percent';

/** The daily table of a factor file: its header and its rows, as text. */
export interface FactorTable {
  /** Names of the factors, as the file gives them; the date column left out. */
  readonly names: readonly string[];
  /** Line of the names, from 1. */
  readonly line: number;
  /** Line, date and one field a factor. */
  readonly rows: readonly {
    readonly line: number;
    readonly date: string;
    readonly fields: readonly string[];
  }[];
  /** What the form itself says of the unit. */
  readonly unit?: FactorUnit;
  /** A number that stands for an unknown value. */
  readonly missing?: readonly string[];
}

/** What a file of some form holds, and what is wrong with it. */
export interface FactorReading {
  /** Nothing where the file cannot be parted into fields. */
  readonly table: FactorTable | undefined;
  readonly findings: readonly Finding[];
}

/** One form factor files come in. */
export interface FactorFormat {
  readonly name: string;
  /** @returns nothing where the file is of another form */
  read(bytes: Buffer, file: string): Promise<FactorReading | undefined>;
}
