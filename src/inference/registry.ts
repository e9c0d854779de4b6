import { bmpT } from './bmp-t.ts';
import { corradoZivneyRankZ } from './corrado-zivney-rank-z.ts';
import { crossSectionalT } from './cross-sectional-t.ts';
import { generalizedSignZ } from './generalized-sign-z.ts';
import { patellZ } from './patell-z.ts';
import { signZ } from './sign-z.ts';
import type { TestStatistic } from './test-statistic.ts';
import { timeSeriesT } from './time-series-t.ts';

/** The test statistics by id. Callers may pass `{ ...tests, mine }`. */
export const tests = {
  'bmp-t': bmpT,
  'corrado-zivney-rank-z': corradoZivneyRankZ,
  'cross-sectional-t': crossSectionalT,
  'generalized-sign-z': generalizedSignZ,
  'patell-z': patellZ,
  'sign-z': signZ,
  'time-series-t': timeSeriesT,
} as const satisfies Record<string, TestStatistic>;
