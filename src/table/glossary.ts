/** What a column holds. Text and dates are strings ('' where missing), the others numbers (NaN where missing). */
export type ColumnKind = 'text' | 'date' | 'instant' | 'flag' | 'number' | 'count';

export interface ColumnMeaning {
  readonly kind: ColumnKind;
  /** Unit of a number: `fraction` (0.1 is 10 %), `session`, `1` for a pure number. */
  readonly unit: string;
  readonly meaning: string;
}

const text = (meaning: string) => ({ kind: 'text', unit: '', meaning }) as const;
const date = (meaning: string) => ({ kind: 'date', unit: 'ISO date at the exchange', meaning }) as const;
const flag = (meaning: string) => ({ kind: 'flag', unit: 'true or false', meaning }) as const;
const number = (unit: string, meaning: string) => ({ kind: 'number', unit, meaning }) as const;
const count = (unit: string, meaning: string) => ({ kind: 'count', unit, meaning }) as const;

/** Every column of every table: one name, one meaning, one unit. */
export const glossary = {
  aar: number('fraction', 'average abnormal return: mean AR over the observations that have one that day'),
  abnormal_return: number('fraction', 'AR: return less expected return'),
  added: number('fraction', 'abnormal return put on day 0 of every observation of a placebo sample'),
  alternatives: text('sessions the announcement would fall on if read otherwise, each with that reading'),
  announced_at: text('when it was announced, as the events file says it'),
  basis: text('how the move a claim speaks of was measured, such as close-to-close'),
  bca_high: number('fraction', 'upper end of the bias-corrected and accelerated bootstrap interval'),
  bca_low: number('fraction', 'lower end of the bias-corrected and accelerated bootstrap interval'),
  benchmark: text('symbol of the benchmark'),
  bhar: number(
    'fraction',
    'buy-and-hold abnormal return: compounded return less compounded benchmark return',
  ),
  bhar_expected: number('fraction', 'compounded return less compounded expected return'),
  bias: number('fraction', 'mean of the estimates drawn, less the estimate'),
  caar: number(
    'fraction',
    'cumulative average abnormal return: mean over observations of the AR summed since the event window began',
  ),
  car: number('fraction', 'cumulative abnormal return: AR summed over the days of the window that have one'),
  claim: text('what the source claims, as written'),
  clusters: count(
    'dates',
    'event dates that have a value there: what is drawn, and clustered by, is whole dates',
  ),
  code: text('kind of finding'),
  column: text('column of the file: its header in a CSV, its position in the line of a study file'),
  conf_high: number(
    'fraction',
    'upper end of the confidence interval of the estimate; missing where it is open',
  ),
  conf_low: number(
    'fraction',
    'lower end of the confidence interval of the estimate; missing where it is open',
  ),
  cumulative_abnormal_return: number('fraction', 'AR summed since the event window began'),
  cumulative_std_error: number(
    'fraction',
    'standard error of the cumulative abnormal return, forecast error and covariance of days included',
  ),
  date: date('the session'),
  day: count('sessions from day 0', 'event day: 0 is the session of the event'),
  days: count('sessions', 'days of the window that have an abnormal return'),
  defined: count('repetitions', 'repetitions in which the statistic is defined'),
  detail: text('the reason in words'),
  df: number('1', 'degrees of freedom'),
  df2: number('1', 'degrees of freedom of the denominator, where the statistic is an F'),
  diagnostic: text('what the estimation window of a fit is asked'),
  distribution: text('distribution of the statistic under the null hypothesis'),
  draws: count('draws', 'samples drawn; all there are where these are few enough to be gone through'),
  effect: number(
    'fraction',
    'smallest abnormal return on day 0 that would be seen, interpolated between those that were added',
  ),
  effective_n: number(
    'observations',
    'n/(1 + (n − 1) r̄): how many independent observations would say as much',
  ),
  estimate: number(
    'fraction',
    'what is estimated: in fits a coefficient, in cross_section one a unit of its characteristic; in group_comparisons CAAR of the group less that of the other; in tests AAR, CAAR or BHAAR over the n observations, in calendar-time tests alpha a session; in small_samples an AR, a CAR, or the mean of those of one day',
  ),
  estimation_end: date('last session of the estimation window'),
  estimation_start: date('first session of the estimation window'),
  event_date: date('day 0: the session the announcement falls on'),
  event_dates: count('dates', 'different dates of day 0'),
  event_id: text('the event, as the events file names it'),
  exact: flag('whether every arrangement there is was looked at'),
  exchange: text('exchange of the security, ISO 10383 market identifier'),
  expected_return: number('fraction', 'what the model expects without the event'),
  file: text('input the finding is about'),
  from: count('sessions from day 0', 'first event day of the window'),
  group: text('group of the event; all for the whole sample'),
  instant: {
    kind: 'instant',
    unit: 'ISO time, UTC',
    meaning: 'the moment of the announcement, where it is known',
  },
  kind: text('event, or confounder for a rival that is not studied itself'),
  label: text('description of the event'),
  level: number('1', 'level of significance: the test rejects where its p-value is no larger'),
  line: count('from 1', 'line of the file'),
  local_time: text('the instant on the clock of the exchange, with its offset'),
  mean_correlation: number(
    '1',
    'r̄: mean correlation of the residuals of two observations over common dates, as the test allows for it',
  ),
  measure: text('AAR a day, CAAR a window, BHAAR a window bought and held'),
  message: text('what was found, in words'),
  method: text('how it was resampled, or judged by itself'),
  missing_share: number('1', 'share of event days without an abnormal return'),
  model: text('model of expected returns'),
  n: count('observations', 'observations that have a value there'),
  observation: text('one event and one security: event_id:security'),
  observations: count('sessions', 'M: estimation days with everything the model needs'),
  observed: number('fraction', 'the move that was observed'),
  other_group: text('group that is compared with'),
  other_n: count('observations', 'observations of the other group that have a value there'),
  p_benchmarked: number(
    '1',
    'share of the coefficients of windows before the event, the one of the event included, that are as extreme',
  ),
  p_bh: number('1', 'p-value adjusted by Benjamini–Hochberg (false discovery rate), as p_holm'),
  p_bonferroni: number('1', 'p-value adjusted by Bonferroni, as p_holm'),
  p_by: number('1', 'p-value adjusted by Benjamini–Yekutieli (false discovery rate), as p_holm'),
  p_exact: number('1', 'exact p-value, where the statistic has one beside the approximate'),
  p_hochberg: number('1', 'p-value adjusted by Hochberg, as p_holm'),
  p_holm: number(
    '1',
    'p-value adjusted by Holm for its family: in tests all models, measures and windows of one group and test, in windows all observations, models and windows',
  ),
  p_max_t: number(
    '1',
    'p-value against the largest statistic of the family in each draw: in tests for the tests whose t is resampled by the signs of dates, in windows by moving every event date into its estimation window',
  ),
  p_permutation: number(
    '1',
    'share of the ways to deal the groups out anew, by event date, that give as extreme a difference',
  ),
  p_value: number(
    '1',
    'probability of so extreme a statistic under the null hypothesis, by the alternative of the study',
  ),
  pairing: text(
    'pairs counted in r̄: overlap (by the dates their windows share), calendar (all) or same-day (same day 0)',
  ),
  phase: text('where the announcement fell: pre-open, during, post-close, non-session, unknown-time'),
  positive: number('fraction', 'share of observations with a positive abnormal return'),
  power: number('1', 'chance of a rejection that is asked for'),
  r_squared: number('1', 'share of the variance of returns the model explains over the estimation window'),
  rank: number(
    '1',
    'rank from the lowest among its reference statistics, itself included; ties share the mean',
  ),
  rate: number(
    '1',
    'rejected over defined: the size of the test where nothing is added, its power elsewhere',
  ),
  reason: text('why an observation is excluded, a statistic not defined, or no effect large enough'),
  reference: text('where the test is published'),
  reference_count: count('statistics', 'statistics of other days that the statistic is ranked among'),
  rejected: count('repetitions', 'repetitions in which the test rejects'),
  repetitions: count('repetitions', 'placebo samples drawn'),
  return: number('fraction', 'return of the session, simple or log as the study says'),
  rule: text('rule that put the announcement on its session'),
  scar: number('1', 'standardised CAR: CAR over its standard error'),
  security: text('symbol of the security'),
  severity: text('note, warning or error'),
  sigma: number('fraction', 's: standard deviation of the residuals over the estimation window'),
  skewness: number('1', 'skewness of the CARs of the first window'),
  source: text('where the announcement is documented'),
  statistic: number('1', 'the test statistic'),
  status: text('included or excluded'),
  std_error: number('fraction', 'standard error, forecast error included'),
  supported: flag('whether the observed move is what the claim says, to the digits it gives'),
  symbol: text('symbol the finding is about'),
  term: text('coefficient'),
  test: text('test statistic'),
  to: count('sessions from day 0', 'last event day of the window'),
  value: text('what was found there'),
  variance_ratio: number(
    '1',
    'variance over observations of the standardised abnormal returns of day 0, 1 where the event adds none',
  ),
  verdict: text('what follows, for the claim or for the tests'),
  why: text('what the sample is like, and what the test makes of it'),
} as const satisfies Record<string, ColumnMeaning>;

export type ColumnName = keyof typeof glossary;
