import type { PriceSeries } from '../prices/series.ts';
import type { StudyResult } from '../study/result.ts';
import type { ReportDocument } from './document/block.ts';

/** What the report of a study is made from: what the study found, and the prices it found it in. */
export interface ReportInput {
  readonly result: StudyResult;
  readonly prices: readonly PriceSeries[];
  /** Version of the program that made it, to be told where it is known. */
  readonly version?: string;
}

/** A file that belongs to a document, by its path beside it. */
export interface Companion {
  readonly path: string;
  readonly text: string;
}

/** One form a report is written in, whatever it is of. The same document gives the same text. */
export interface ReportFormat {
  readonly name: string;
  readonly fileName: string;
  render(document: ReportDocument): string;
  /** Files it refers to, its figures aside. */
  companions?(document: ReportDocument): readonly Companion[];
}
