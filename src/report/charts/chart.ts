import type { ClaimCase } from '../claim-cases.ts';
import type { ReportInput } from '../report.ts';
import type { Selection } from '../selection.ts';
import type { Plot, PlotOptions } from '../svg.ts';

/** What charts are drawn from. */
export interface ChartInput extends ReportInput {
  readonly plot: Plot;
  readonly selection: Selection;
  readonly cases: readonly ClaimCase[];
}

/** One picture, before it is turned into text. */
export interface Drawing {
  /** What it is about: an observation, a claim, a group. */
  readonly subject: string;
  /** Parts of its file name besides the chart's own. */
  readonly name: readonly string[];
  /** What it shows, for those who do not see it. */
  readonly alt: string;
  readonly options: PlotOptions;
}

/** What a chart is about, and so where a report shows it: claims, whole samples, choices, or one observation. */
export type ChartSection = 'claims' | 'samples' | 'choices' | 'observations';

/** One kind of chart. */
export interface Chart {
  readonly name: string;
  readonly section: ChartSection;
  /** How it is read, said once above all of its kind. */
  readonly explanation: (input: Pick<ChartInput, 'result'>) => string;
  /** What more can be done with it on a page, said there alone. */
  readonly onPage?: (input: Pick<ChartInput, 'result'>) => string;
  draw(input: ChartInput): Drawing[];
}
