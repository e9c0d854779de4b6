import type { Pairing } from '../../src/inference/ingredients/pairing.ts';
import type { StudyResult } from '../../src/study/result.ts';
import { rowsOf } from '../../src/table/table.ts';
import type { GoldenCell, GoldenModel, GoldenStatistic } from './golden-study.ts';
import type { Comparison, Row } from './mismatches.ts';

/** The test each golden statistic is, and the pairing of its r̄ where it has one. */
const counterparts: Readonly<Record<string, readonly [test: string, pairing?: Pairing]>> = {
  adj_bmp_t__calendar: ['kolari-pynnonen-t', 'calendar'],
  adj_bmp_t__same_day: ['kolari-pynnonen-t', 'same-day'],
  adj_patell_z__calendar: ['adjusted-patell-z', 'calendar'],
  adj_patell_z__same_day: ['adjusted-patell-z', 'same-day'],
  bmp_t: ['bmp-t'],
  corrado_1989: ['corrado-rank-z'],
  corrado_zivney_rank: ['corrado-zivney-rank-z'],
  corrado_zivney_sign: ['corrado-sign-z'],
  cross_sectional_t: ['cross-sectional-t'],
  generalized_sign_z: ['generalized-sign-z'],
  grank_t: ['grank-t'],
  grank_z: ['grank-z'],
  hall_skewness_t: ['skewness-adjusted-t'],
  independence_t: ['independence-t'],
  jackknife_ratio_t: ['jackknife-t'],
  lyon_barber_tsai_t: ['lyon-barber-tsai-t'],
  patell_z: ['patell-z'],
  portfolio_t: ['time-series-t'],
  sign_z: ['sign-z'],
  wilcoxon: ['wilcoxon-signed-rank'],
};

/** Golden fields that are deliberately not built, and why. */
const notBuilt: Readonly<Record<string, string>> = {
  adj_bmp_t__event_time: 'pairs residuals by relative day, which rejects 17–28 % when windows are staggered',
  adj_patell_z__event_time: 'pairs residuals by relative day, which rejects 17–28 % when windows are staggered',
  'bhar.bhar_model': 'buy-and-hold over expected returns is told per observation (windows.bhar_expected), not tested',
  calendar_time_ar: 'not in METHODS: the calendar-time test is that of the portfolio’s alpha',
  jackknife_mean_t: 'is the cross-sectional t identically',
  jackknife_scar_t: 'not in METHODS: the jackknife is that of the CARs',
  median: 'a description, not a test',
  patell_z_sum_sar: 'METHODS standardises the CAR with its exact variance (patell-z) rather than summing SARs',
  'rbar.event_time': 'as adj_bmp_t__event_time',
  sum_of_aars: 'differs from the mean CAR only where returns are missing; the running sum of averages misleads there',
};

/** Fields that are no statistic of their own. */
const notTests = new Set(['n', 'mean']);

export function compareAverages(c: Comparison, averages: Row[], golden: GoldenModel, model: string): void {
  for (const row of averages.filter(({ group }) => group === 'all')) {
    const cell = golden.days[String(row.day)]!;
    c.relative(`${model} day ${row.day} n`, row.n as number, cell.n);
    c.absolute(`${model} day ${row.day} AAR`, row.aar as number, cell.mean);
  }
}

/** The golden statistics that allow for r̄ by a pairing, from a result with that pairing. */
export function comparePairing(c: Comparison, result: StudyResult, model: string, golden: GoldenModel): void {
  const rows = rowsOf(result.tables.tests).filter((row) => row.model === model);
  compareSamples(c, rows, golden, model, result.settings.correlation);
}

/**
 * Every golden statistic over the sample, from a result with this pairing. Under `overlap`, which no golden file has,
 * the tests that allow for r̄ are compared over single days, where it is `same-day`.
 */
export function compareSamples(
  c: Comparison,
  tests: Row[],
  golden: GoldenModel,
  model: string,
  pairing: Pairing = 'overlap',
): void {
  const rows = new Map(
    tests
      .filter(({ group }) => group === 'all')
      .map((row) => [`${row.test} ${row.measure} ${row.from},${row.to}`, row]),
  );
  const find = (test: string, measure: string, window: string) => {
    const row = rows.get(`${test} ${measure} ${window}`);
    if (row === undefined) c.mismatches.push(`${model} ${test} ${measure} [${window}]: not in the results`);
    return row;
  };
  const compareCell = (measure: string, window: string, cell: Partial<GoldenCell>) => {
    for (const [field, expected] of Object.entries(cell)) {
      if (field in notBuilt || notTests.has(field)) continue;
      const [test, itsPairing] = counterparts[field] ?? [];
      if (test === undefined) c.mismatches.push(`${model} ${field}: has no counterpart`);
      if (test === undefined || !isAsked(itsPairing, pairing, window)) continue;
      const row = find(test, measure, window);
      if (row === undefined) continue;
      compareStatistic(c, `${model} ${test} ${measure} [${window}]`, row, expected as GoldenStatistic);
      if (cell.n !== undefined) c.relative(`${model} ${test} ${measure} [${window}] n`, row.n as number, cell.n);
    }
  };
  for (const [day, cell] of Object.entries(golden.days)) compareCell('AAR', `${day},${day}`, cell);
  for (const [window, cell] of Object.entries(golden.windows)) compareCell('CAAR', window, cell);
  if (pairing !== 'overlap') return;
  for (const [window, { bhar_market = {} }] of Object.entries(golden.bhar ?? {})) compareCell('BHAAR', window, bhar_market);
  const { calendar_time_portfolio: portfolio } = golden;
  if (portfolio === undefined) return;
  const days = Object.keys(golden.days).map(Number);
  const whole = `${Math.min(...days)},${Math.max(...days)}`;
  const [ols, neweyWest] = ['calendar-time-t', 'calendar-time-newey-west-t'].map((test) => find(test, 'CAAR', whole));
  if (ols === undefined || neweyWest === undefined) return;
  c.absolute(`${model} calendar-time alpha`, ols.estimate as number, portfolio.alpha);
  compareStatistic(c, `${model} calendar-time-t`, ols, { ...portfolio.ols, se: portfolio.se_alpha });
  compareStatistic(c, `${model} calendar-time-newey-west-t`, neweyWest, portfolio.newey_west);
}

function isAsked(golden: Pairing | undefined, own: Pairing, window: string): boolean {
  if (own !== 'overlap') return golden === own;
  const [from, to] = window.split(',');
  return golden === undefined || (golden === 'same-day' && from === to);
}

function compareStatistic(c: Comparison, at: string, row: Row, golden: GoldenStatistic): void {
  const own = (column: string) => row[column] as number;
  if (golden.W_plus !== undefined) {
    const isExact = golden.ties === false && own('n') <= 50;
    c.relative(`${at} W`, own('statistic'), golden.W_plus);
    c.relative(`${at} p`, own('p_value'), isExact ? golden.p_exact : golden.p_normal);
    return;
  }
  c.relative(`${at} statistic`, own('statistic'), golden.stat);
  c.relative(`${at} p`, own('p_value'), golden.p);
  if (golden.df !== undefined) c.relative(`${at} df`, own('df'), golden.df);
  if (golden.rbar !== undefined) c.relative(`${at} rbar`, own('mean_correlation'), golden.rbar);
  if (golden.se !== undefined && !Number.isNaN(own('std_error'))) c.relative(`${at} se`, own('std_error'), golden.se);
  if (golden.p_binomial_exact !== undefined) c.relative(`${at} exact p`, own('p_exact'), golden.p_binomial_exact);
}
