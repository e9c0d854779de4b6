import type { ReportInput } from '../../report/report.ts';
import type { AnyTable } from '../../table/table.ts';
import type { WriteFile } from '../output-folder.ts';

/** What a study has to show: its tables, those it asked for, and what its reports are made from. */
export interface Told {
  readonly input: ReportInput;
  readonly tables: readonly AnyTable[];
}

/** One form the results of a study are written in. */
export interface ResultFormat {
  readonly name: string;
  /** The files it writes, for people: `report.html`, `*.csv`. */
  readonly files: string;
  /** Whether it refers to the figures, which are then written beside it. */
  readonly hasFigures: boolean;
  /** Packages that must be installed beside this one. */
  readonly needs?: readonly string[];
  /** Whether it is written only where it is asked for, whatever is installed. */
  readonly isOnlyAsked?: boolean;
  /** Cells of all tables beyond which it takes so long that it is written only where it is asked for. */
  readonly unaskedUpTo?: number;
  write(write: WriteFile, told: Told): Promise<void>;
}
