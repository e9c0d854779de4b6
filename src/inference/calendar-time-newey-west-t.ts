import {
  type AlphaFit,
  calendarTimeStatistic,
  type HeldSample,
  heldSample,
} from './ingredients/calendar-time.ts';
import type { TestStatistic } from './test-statistic.ts';

/** Alpha of the calendar-time portfolio over its standard error by Newey & West, Bartlett weights up to ⌊4(n/100)^(2/9)⌋ lags. */
export const calendarTimeNeweyWestT: TestStatistic<HeldSample> = {
  name: 'Calendar-time portfolio t with Newey–West standard error',
  reference:
    'Jaffe (1974), Special information and insider trading, JB 47; Newey & West (1987), A simple, positive semi-definite, heteroskedasticity and autocorrelation consistent covariance matrix, Econometrica 55',
  nullHypothesis: 'The portfolio of the securities inside the window has an alpha of zero a session.',
  robustTo: ['cross-correlation', 'missing data', 'serial correlation'],
  measures: ['CAAR'],
  estimates: 'alpha of the portfolio a session',
  ...heldSample,
  statistic: (sample, cell, shape) => calendarTimeStatistic(sample, cell, shape, neweyWest),
};

/** √ΣΣ w·(a·e)(a·e) over dates up to the lag apart: alpha’s own row of the sandwich, no small-sample factor. */
function neweyWest({ residuals, weights }: AlphaFit): number {
  const n = residuals.length;
  const parts = residuals.map((residual, t) => weights[t]! * residual);
  const lags = Math.floor(4 * Math.cbrt(Math.cbrt((n / 100) ** 2)));
  let variance = 0;
  for (let lag = 0; lag <= lags; lag++) {
    const weight = (lag === 0 ? 1 : 2) * (1 - lag / (lags + 1));
    for (let t = lag; t < n; t++) variance += weight * parts[t]! * parts[t - lag]!;
  }
  return Math.sqrt(variance);
}
