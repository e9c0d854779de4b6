import type { PriceSeries } from '../prices/series.ts';
import type { StudyResult } from '../study/result.ts';

/** What a report is made from: what the study found, and the prices it found it in. */
export interface ReportInput {
  readonly result: StudyResult;
  readonly prices: readonly PriceSeries[];
}

/** One kind of document a study is told in. The same input gives the same text. */
export interface ReportFormat {
  readonly name: string;
  readonly fileName: string;
  render(input: ReportInput): Promise<string> | string;
}
