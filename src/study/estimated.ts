import type { Estimation } from '../abnormal/estimation.ts';
import type { Contribution } from '../abnormal/sample.ts';
import type { ObservedSeries } from '../abnormal/series.ts';
import type { Alternative } from '../inference/p-value.ts';
import type { ReturnPanel } from '../prices/panel.ts';
import type { Observation } from './observations.ts';

/** One observation under one model: what the tables of single observations are filled from. */
export interface Estimated {
  readonly observation: Observation;
  readonly panel: ReturnPanel;
  readonly modelId: string;
  readonly series: ObservedSeries;
  readonly estimation: Estimation;
  readonly contribution: Contribution;
  readonly alternative: Alternative;
}
