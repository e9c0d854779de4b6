import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Curve } from '../../../src/backtest/performance/curve.ts';
import type { Metric, View } from '../../../src/backtest/performance/metric.ts';
import { performanceOf } from '../../../src/backtest/performance/performance.ts';
import { metrics } from '../../../src/backtest/performance/registry.ts';
import type { ClosedTrades } from '../../../src/backtest/performance/trades.ts';
import { daysOf, goldenJson, goldenRows, numbersOf } from '../golden.ts';
import { curveOf, curveWith, madeUp, tradesOf } from './made-up.ts';

const all = Object.entries<Metric>(metrics);
const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 });
const trials = { count: 8, sharpeVariance: 0.002 };
const none = tradesOf([]);

/** The value of every metric by view. */
function measured(curve: Curve, trades: ClosedTrades): Record<string, number> {
  return Object.fromEntries(
    performanceOf(curve, trades, { trials }).map(({ metric, view, value }) => [`${metric} ${view}`, value]),
  );
}

function valueOfMetric(metric: keyof typeof metrics, view: View, curve: Curve, trades = none): number {
  return measured(curve, trades)[`${metric} ${view}`]!;
}

describe.each(all)('%s', (_, { unit, definition, reference, views }) => {
  test('says its unit, its formula, its source and its views', () => {
    expect(unit).not.toMatch(/^$|%|percent/);
    expect(definition).toMatch(/^\S[^\n]*[^\s.]$/);
    expect(reference).toMatch(/\(\d{4}\)/);
    expect(views.length).toBeGreaterThan(0);
    expect([...views]).toEqual(views.toSorted());
  });
});

test('every metric is a number where all is given, or says why not', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { curve, trades } = madeUp(seed);
      for (const { metric, value, reason } of performanceOf(curve, trades, { trials })) {
        expect(Number.isNaN(value), metric).toBe(reason !== '');
        expect(value, metric).not.toBe(Number.POSITIVE_INFINITY);
      }
    }),
  );
});

test('annual numbers are given of all sessions only, never of trades', () => {
  for (const [id, { unit, views }] of all)
    if (/a year/.test(unit)) expect([id, views]).toEqual([id, ['calendar']]);
});

test('what is flat, empty, short or missing has a reason, never a number from nothing', () => {
  const cases: [Curve, ClosedTrades][] = [
    [curveOf([]), none],
    [curveOf([0, 0, 0]), none],
    [curveOf([0.01]), tradesOf([0.01])],
    [curveOf([0.01, Number.NaN, 0.01]), tradesOf([0.01, Number.NaN])],
    [curveOf([0.1, -1, 0]), tradesOf([-1, -1])],
  ];
  for (const [curve, trades] of cases) {
    for (const { metric, value, reason } of performanceOf(curve, trades))
      expect([metric, Number.isFinite(value)]).toEqual([metric, reason === '']);
  }
});

/** What the returns, times c, do to each metric; c a power of two, so that nothing is rounded. */
const invariant = [
  'expectancy-p trade',
  'expectancy-t trade',
  'hit-rate trade',
  'kurtosis trade',
  'omega trade',
  'payoff trade',
  'probabilistic-sharpe trade',
  'profit-factor trade',
  'sharpe-per-period trade',
  'sharpe-std-error trade',
  'skewness trade',
  'sqn trade',
];
const proportional = [
  'best trade',
  'expectancy trade',
  'expected-shortfall trade',
  'expected-shortfall-normal trade',
  'mae-average trade',
  'mfe-average trade',
  'standard-deviation trade',
  'value-at-risk trade',
  'value-at-risk-normal trade',
  'worst trade',
];

describe('trades of another size', () => {
  const scaled = (trades: ClosedTrades, c: number): ClosedTrades => ({
    ...trades,
    netPnl: trades.netPnl.map((value) => c * value),
    netReturn: trades.netReturn.map((value) => c * value),
    adverseExcursion: trades.adverseExcursion!.map((value) => c * value),
    favourableExcursion: trades.favourableExcursion!.map((value) => c * value),
  });

  test('keep every ratio, and scale every return', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { curve, trades } = madeUp(seed);
        const [own, twice] = [measured(curve, trades), measured(curve, scaled(trades, 2))];
        for (const key of invariant) expect(twice[key], key).toBe(own[key]);
        for (const key of proportional) expect(twice[key], key).toBe(2 * own[key]!);
      }),
    );
  });

  test('of the opposite sign turn the sign of t, mean and skewness, and best into worst', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { curve, trades } = madeUp(seed);
        const [own, opposite] = [measured(curve, trades), measured(curve, scaled(trades, -1))];
        for (const metric of ['expectancy', 'expectancy-t', 'skewness', 'sqn', 'sharpe-per-period'])
          expect(opposite[`${metric} trade`], metric).toBe(-own[`${metric} trade`]!);
        for (const metric of ['expectancy-p', 'kurtosis', 'standard-deviation'])
          expect(opposite[`${metric} trade`], metric).toBe(own[`${metric} trade`]);
        expect(opposite['best trade']).toBe(-own['worst trade']!);
        expect(opposite['profit-factor trade']).toBeCloseTo(1 / own['profit-factor trade']!, 12);
        expect(opposite['probabilistic-sharpe trade']).toBeCloseTo(
          1 - own['probabilistic-sharpe trade']!,
          12,
        );
      }),
    );
  });
});

test('the order of trades changes no metric by more than rounding', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { curve, trades } = madeUp(seed);
      const reversed = Object.fromEntries(
        Object.entries(trades).map(([key, values]) => [key, values.toReversed()]),
      ) as typeof trades;
      const [own, other] = [measured(curve, trades), measured(curve, reversed)];
      for (const [key, value] of Object.entries(own)) {
        if (Number.isNaN(value)) expect(other[key], key).toBeNaN();
        else expect(Math.abs(other[key]! - value), key).toBeLessThanOrEqual(1e-9 * Math.abs(value));
      }
    }),
  );
});

test('equity in another currency at a fixed rate has the same metrics', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { curve, trades } = madeUp(seed);
      const [equity, traded] = [curve.equity, curve.traded!].map((of) => of.map((value) => 8 * value));
      expect(measured({ ...curve, equity: equity!, traded: traded! }, trades)).toEqual(
        measured(curve, trades),
      );
    }),
  );
});

test('costs in any session never raise what is earned, nor lift the deepest fall', () => {
  fc.assert(
    fc.property(seeds, fc.nat(59), fc.double({ min: 0, max: 0.05, noNaN: true }), (seed, session, cost) => {
      const { returns, curve } = madeUp(seed);
      const dearer = curveOf(returns.with(session, (1 + returns[session]!) * (1 - cost) - 1));
      const [own, less] = [measured(curve, none), measured(dearer, none)];
      for (const metric of ['total-return', 'annual-return', 'cagr', 'max-drawdown', 'mean'])
        expect(less[`${metric} calendar`]!).toBeLessThanOrEqual(own[`${metric} calendar`]! + 1e-12);
    }),
  );
});

test('flat sessions thin out the calendar view and leave the active one alone', () => {
  const { returns } = madeUp(7);
  const busy = returns.filter((value) => value !== 0);
  const sparse = Float64Array.from(busy.length === 0 ? [] : [...busy].flatMap((value) => [value, 0, 0]));
  const exposed = (of: Float64Array) => ({
    ...curveOf(of),
    exposure: new Float64Array(of.length + 1),
  });
  const [dense, thin] = [measured(exposed(busy), none), measured(exposed(sparse), none)];
  for (const [key, value] of Object.entries(dense))
    if (key.endsWith(' active')) expect(thin[key], key).toBeCloseTo(value, 12);
  expect(Math.abs(thin['sharpe calendar']!)).toBeLessThan(Math.abs(dense['sharpe calendar']!));
});

interface Spec {
  readonly [name: string]: number | null;
}
interface Libraries {
  readonly spec_numpy: Spec;
  readonly 'ffn_1.2.0': Spec;
}

/** The name of each golden number among ours. */
const specNames: Readonly<Record<string, string>> = {
  n: 'periods calendar',
  total_return: 'total-return calendar',
  mean: 'mean calendar',
  std: 'standard-deviation calendar',
  ann_return_geometric_252: 'annual-return calendar',
  ann_vol: 'volatility calendar',
  cagr_calendar_365_25: 'cagr calendar',
  sharpe: 'sharpe calendar',
  sortino: 'sortino calendar',
  max_drawdown: 'max-drawdown calendar',
  calmar: 'calmar calendar',
  hit_rate_nonzero_days: 'positive-sessions active',
  profit_factor_days: 'omega calendar',
  skew_biased: 'skewness calendar',
  kurtosis_raw_biased: 'kurtosis calendar',
  var95_historical_linear: 'value-at-risk calendar',
  es95_historical_worst_k: 'expected-shortfall calendar',
  var95_normal: 'value-at-risk-normal calendar',
  es95_normal: 'expected-shortfall-normal calendar',
  var95_cornish_fisher: 'value-at-risk-cornish-fisher calendar',
  beta: 'beta calendar',
  alpha_ann_jensen: 'alpha calendar',
  information_ratio: 'information-ratio calendar',
  psr_vs_0: 'probabilistic-sharpe calendar',
  sharpe_se_mertens_daily: 'sharpe-std-error calendar',
  min_trl_95: 'min-track-record calendar',
  ulcer_index: 'ulcer-index calendar',
  tail_ratio: 'tail-ratio calendar',
  exposure_days: 'exposure-time calendar',
};
/** Golden numbers that are other definitions of what we have: not measured, on purpose. */
const otherDefinitions = [
  'ann_return_arithmetic',
  'skew_unbiased',
  'excess_kurt_unbiased',
  'es95_below_quantile',
  'sharpe_se_lo_iid_daily',
];

describe.each([
  ['hedged_S7', 'returns_hedged_S7.csv'],
  ['buyhold_SYN1', 'returns_buyhold_SYN1.csv'],
])('the returns of %s', (series, file) => {
  const { spec_numpy: spec, 'ffn_1.2.0': ffn } =
    goldenJson<Record<string, Libraries>>('metrics_by_library.json')[series]!;
  const rows = goldenRows(file);
  const [returns, market] = [numbersOf(rows, 'return'), numbersOf(rows, 'benchmark')];
  const sessions = daysOf(rows, 'date');
  // The starting equity is that of 2024-01-02, the session before, as ffn has it; the plain formulas count from the day after.
  const starting = (day: number) => ({
    ...curveWith(returns, market),
    dates: Int32Array.of(day, ...sessions),
  });
  const values = measured(starting(sessions[0]! - 1), none);

  test.each(Object.entries(specNames).filter(([name]) => name !== 'cagr_calendar_365_25'))(
    'have the %s of the plain formulas',
    (name, ours) => {
      const golden = spec[name];
      if (golden === null) return expect(values[ours]).toBeNaN();
      expect(Math.abs(values[ours]! - golden!)).toBeLessThanOrEqual(1e-9 * Math.max(1e-6, Math.abs(golden!)));
    },
  );

  test('grow by the calendar as ffn says from the day of the starting equity', () => {
    expect(values['cagr calendar']).toBeCloseTo(ffn.cagr!, 12);
  });

  test('grow by the calendar as the plain formula says from the day of the first return', () => {
    const [first, , ...later] = curveOf(returns).equity;
    const curve = {
      ...curveOf(returns.subarray(1)),
      dates: sessions,
      equity: Float64Array.of(first!, ...later),
    };
    expect(valueOfMetric('cagr', 'calendar', curve)).toBeCloseTo(spec.cagr_calendar_365_25!, 12);
  });

  test('leave no golden number without its like', () => {
    const known = [...Object.keys(specNames), ...otherDefinitions].toSorted();
    expect(known).toEqual(Object.keys(spec).toSorted());
  });
});

describe('the reference engine G9', () => {
  const golden = goldenJson<Record<string, number>>('G9_spec_engine.json');
  const equityRows = goldenRows('G9_spec_engine.equity.csv');
  const rows = goldenRows('G9_spec_engine.trades.csv');
  // Its first row is a session, before which the account stood at its starting million.
  const sessions = daysOf(equityRows, 'date');
  const curve: Curve = {
    dates: Int32Array.of(sessions[0]! - 1, ...sessions),
    equity: Float64Array.of(1e6, ...numbersOf(equityRows, 'equity')),
    exposure: Float64Array.of(0, ...numbersOf(equityRows, 'gross_exposure')),
    traded: new Float64Array(sessions.length + 1).with(1, golden.traded_value!),
    sessionsPerYear: 252,
  };
  const isOpen = Uint8Array.from(rows, ({ status }) => (status === 'closed' ? 0 : 1));
  const trades: ClosedTrades = {
    netPnl: numbersOf(rows, 'net_pnl'),
    netReturn: numbersOf(rows, 'net_return'),
    entryDay: daysOf(rows, 'entry_date'),
    exitDay: Int32Array.from(rows, ({ exit_date }, i) =>
      isOpen[i] ? 0 : daysOf([{ exit_date: exit_date! }], 'exit_date')[0]!,
    ),
    eventDate: daysOf(rows, 'entry_date'),
    isOpen,
  };
  const values = measured(curve, trades);

  test.each([
    ['n_closed', 'periods trade'],
    ['n_open', 'open-trades trade'],
    ['hit_rate', 'hit-rate trade'],
    ['profit_factor_pnl', 'profit-factor trade'],
    ['profit_factor_return', 'omega trade'],
    ['expectancy_return', 'expectancy trade'],
    ['trade_return_std', 'standard-deviation trade'],
    ['trade_t', 'expectancy-t trade'],
    ['payoff', 'payoff trade'],
    ['sqn', 'sqn trade'],
    ['exposure_time', 'exposure-time calendar'],
    ['avg_gross_exposure', 'gross-exposure-average calendar'],
    ['max_gross_exposure', 'gross-exposure-max calendar'],
    ['turnover_annual_one_way', 'turnover calendar'],
  ])('has the %s its specification says', (name, ours) => {
    expect(Math.abs(values[ours]! / golden[name]! - 1)).toBeLessThan(1e-9);
  });

  test('holds at most the two trades it allows, as long as its exposure says', () => {
    expect(values['concurrency-max calendar']).toBe(2);
    expect(values['active-sessions calendar']).toBeGreaterThan(552 * golden.exposure_time!);
  });
});

describe('numbers worked by hand', () => {
  test('are the annual growth of a tenth in half a year', () => {
    const curve = { ...curveOf([0.1, 0]), sessionsPerYear: 4 };
    expect(valueOfMetric('annual-return', 'calendar', curve)).toBeCloseTo(0.21, 12);
    expect(valueOfMetric('cagr', 'calendar', { ...curve, dates: Int32Array.of(0, 100, 365) })).toBeCloseTo(
      1.1 ** (365.25 / 365) - 1,
      12,
    );
  });

  test('are the payoff, hit rate and holding of four trades, one of them even', () => {
    const trades = tradesOf([0.04, 0.02, 0, -0.01]);
    expect(valueOfMetric('hit-rate', 'trade', curveOf([]), trades)).toBe(0.5);
    expect(valueOfMetric('payoff', 'trade', curveOf([]), trades)).toBeCloseTo(3, 12);
    expect(valueOfMetric('profit-factor', 'trade', curveOf([]), trades)).toBeCloseTo(6, 12);
    expect(valueOfMetric('holding-days', 'trade', curveOf([]), trades)).toBe(7);
    expect(valueOfMetric('event-dates', 'trade', curveOf([]), trades)).toBe(4);
  });

  test('are the t and p of 1, 2 and 3 %: √12, and 0.0742 with two degrees of freedom', () => {
    const trades = tradesOf([0.01, 0.02, 0.03]);
    expect(valueOfMetric('expectancy-t', 'trade', curveOf([]), trades)).toBeCloseTo(Math.sqrt(12), 12);
    expect(valueOfMetric('expectancy-p', 'trade', curveOf([]), trades)).toBeCloseTo(0.0741799, 7);
  });

  test('are the net exposures of a book long 0.4 and then short 0.6', () => {
    const curve = { ...curveOf([0.01, 0.01]), netExposure: Float64Array.of(0, 0.4, -0.6) };
    expect(valueOfMetric('net-exposure-average', 'calendar', curve)).toBeCloseTo(-0.1, 12);
    expect(valueOfMetric('net-exposure-max', 'calendar', curve)).toBe(-0.6);
  });

  test('are beta 2 and alpha 0.001 a session of returns made so', () => {
    const market = Float64Array.of(0.01, -0.02, 0.03, 0.005);
    const curve = curveWith(
      market.map((value) => 0.001 + 2 * value),
      market,
    );
    expect(valueOfMetric('beta', 'calendar', curve)).toBeCloseTo(2, 12);
    expect(valueOfMetric('alpha', 'calendar', curve)).toBeCloseTo(0.252, 12);
  });

  test('are the excursions of two trades', () => {
    const trades = tradesOf([0.01, 0.02], {
      adverseExcursion: Float64Array.of(-0.01, -0.03),
      favourableExcursion: Float64Array.of(0.02, 0.06),
    });
    expect(valueOfMetric('mae-average', 'trade', curveOf([]), trades)).toBeCloseTo(-0.02, 12);
    expect(valueOfMetric('mfe-average', 'trade', curveOf([]), trades)).toBeCloseTo(0.04, 12);
  });

  test('are the mean of two trades and one held at three closes', () => {
    const trades = tradesOf([0.01, 0.02], { entryDay: Int32Array.of(1, 2), exitDay: Int32Array.of(3, 9) });
    expect(valueOfMetric('concurrency-average', 'calendar', curveOf([0, 0, 0]), trades)).toBeCloseTo(
      4 / 3,
      12,
    );
    expect(valueOfMetric('concurrency-max', 'calendar', curveOf([0, 0, 0]), trades)).toBe(2);
  });
});

test('metrics are sorted by id', () => {
  expect(Object.keys(metrics)).toEqual(Object.keys(metrics).toSorted());
});
