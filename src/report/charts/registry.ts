import { abnormalReturns } from './abnormal-returns.ts';
import { caar } from './caar.ts';
import { carPaths } from './car-paths.ts';
import type { Chart } from './chart.ts';
import { claim } from './claim.ts';
import { dateSensitivity } from './date-sensitivity.ts';
import { price } from './price.ts';
import { reactionScan } from './reaction-scan.ts';
import { residuals } from './residuals.ts';
import { specificationCurve } from './specification-curve.ts';

/** The charts of a report by id; the id begins the names of their files. */
export const charts = {
  'abnormal-returns': abnormalReturns,
  caar,
  'car-paths': carPaths,
  claim,
  'date-sensitivity': dateSensitivity,
  price,
  'reaction-scan': reactionScan,
  residuals,
  'specification-curve': specificationCurve,
} as const satisfies Record<string, Chart>;

export type ChartId = keyof typeof charts;
