import type { ReportDocument } from '../../report/document/block.ts';
import type { Voice } from '../../report/voice.ts';
import type { AnyTable } from '../../table/table.ts';
import type { WriteFile } from '../output-folder.ts';

/** What a study or a backtest has to show, whatever form it is written in. */
export interface Told {
  /** Its tables, those that were asked for. */
  readonly tables: readonly AnyTable[];
  /** Its title and how it was done, line by line. */
  said(): Promise<readonly string[]>;
  /** Its report. Made when it is first asked for, and once, however many forms it is written in. */
  report(): Promise<ReportDocument>;
  /** All of it as JSON, piece by piece. */
  json(): Iterable<string>;
  /** How numbers are shown. */
  readonly voice: Voice;
  /** Pixels. */
  readonly pngWidth: number;
}

/** One form results are written in. */
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
