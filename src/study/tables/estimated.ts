import type { Estimation } from '../../abnormal/estimation.ts';
import type { Contribution } from '../../abnormal/sample.ts';
import type { ObservedSeries } from '../../abnormal/series.ts';
import type { Alternative } from '../../inference/p-value.ts';
import { pValue } from '../../inference/p-value.ts';
import type { SampleShape } from '../../inference/test-statistic.ts';
import type { ReturnPanel } from '../../prices/panel.ts';
import type { ColumnsOf } from '../../table/table.ts';
import type { Observation } from '../observations.ts';

/** One observation under one model: what the tables of single observations are filled from. */
export interface Estimated {
  readonly observation: Observation;
  readonly panel: ReturnPanel;
  readonly modelId: string;
  readonly series: ObservedSeries;
  readonly estimation: Estimation;
  readonly contribution: Contribution;
  readonly shape: SampleShape;
  readonly alternative: Alternative;
}

/** A table with a fixed number of rows for each observation and model. */
export interface ObservationTable<T extends 'abnormal_returns' | 'fits' | 'windows'> {
  rows(estimated: Pick<Estimated, 'estimation' | 'shape'>): number;
  /** Fills these rows, the first at `row`. */
  fill(columns: ColumnsOf<T>, row: number, estimated: Estimated): void;
}

/** p-value of a statistic of one observation, t with the degrees of freedom of s. */
export function ownPValue({ estimation, alternative }: Estimated, statistic: number): number {
  return pValue(statistic, { name: 't', degreesOfFreedom: estimation.degreesOfFreedom }, alternative);
}
