import { calendarTimeStatistic, type HeldSample, heldSample } from './ingredients/calendar-time.ts';
import type { TestStatistic } from './test-statistic.ts';

/** Alpha of the equal-weighted portfolio of all securities inside the window, on the model’s factors, over its OLS standard error. */
export const calendarTimeT: TestStatistic<HeldSample> = {
  name: 'Calendar-time portfolio t',
  reference:
    'Jaffe (1974), Special information and insider trading, JB 47; Fama (1998), Market efficiency, long-term returns, and behavioral finance, JFE 49',
  nullHypothesis: 'The portfolio of the securities inside the window has an alpha of zero a session.',
  robustTo: ['cross-correlation', 'missing data'],
  measures: ['CAAR'],
  estimates: 'alpha of the portfolio a session',
  ...heldSample,
  statistic: (sample, cell, shape) =>
    calendarTimeStatistic(sample, cell, shape, ({ standardError }) => standardError),
};
