import { adjustedPatellZ } from './adjusted-patell-z.ts';
import { bmpT } from './bmp-t.ts';
import { calendarTimeNeweyWestT } from './calendar-time-newey-west-t.ts';
import { calendarTimeT } from './calendar-time-t.ts';
import { corradoRankZ } from './corrado-rank-z.ts';
import { corradoSignZ } from './corrado-sign-z.ts';
import { corradoZivneyRankZ } from './corrado-zivney-rank-z.ts';
import { crossSectionalT } from './cross-sectional-t.ts';
import { generalizedSignZ } from './generalized-sign-z.ts';
import { grankT } from './grank-t.ts';
import { grankZ } from './grank-z.ts';
import { independenceT } from './independence-t.ts';
import { jackknifeT } from './jackknife-t.ts';
import { kolariPynnonenT } from './kolari-pynnonen-t.ts';
import { lyonBarberTsaiT } from './lyon-barber-tsai-t.ts';
import { patellZ } from './patell-z.ts';
import { signZ } from './sign-z.ts';
import { skewnessAdjustedT } from './skewness-adjusted-t.ts';
import type { TestStatistic } from './test-statistic.ts';
import { timeSeriesT } from './time-series-t.ts';
import { wilcoxonSignedRank } from './wilcoxon-signed-rank.ts';

/**
 * The test statistics by id. Callers may pass `{ ...tests, mine }`.
 *
 * @example
 * tests['bmp-t'].robustTo; // ['event-induced variance', 'missing data']
 * tests['bmp-t'].measures; // ['AAR', 'CAAR']
 */
export const tests = {
  'adjusted-patell-z': adjustedPatellZ,
  'bmp-t': bmpT,
  'calendar-time-newey-west-t': calendarTimeNeweyWestT,
  'calendar-time-t': calendarTimeT,
  'corrado-rank-z': corradoRankZ,
  'corrado-sign-z': corradoSignZ,
  'corrado-zivney-rank-z': corradoZivneyRankZ,
  'cross-sectional-t': crossSectionalT,
  'generalized-sign-z': generalizedSignZ,
  'grank-t': grankT,
  'grank-z': grankZ,
  'independence-t': independenceT,
  'jackknife-t': jackknifeT,
  'kolari-pynnonen-t': kolariPynnonenT,
  'lyon-barber-tsai-t': lyonBarberTsaiT,
  'patell-z': patellZ,
  'sign-z': signZ,
  'skewness-adjusted-t': skewnessAdjustedT,
  'time-series-t': timeSeriesT,
  'wilcoxon-signed-rank': wilcoxonSignedRank,
} as const satisfies Record<string, TestStatistic>;
