import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  deflatedSharpe,
  expectedMaximumSharpe,
  minimumTrackRecord,
  probabilisticSharpe,
  sharpeStandardError,
} from '../../../../src/backtest/performance/ingredients/sharpe-uncertainty.ts';
import { goldenJson } from '../../golden.ts';

interface Example {
  readonly SR_ann: number;
  readonly T: number;
  readonly skew: number;
  readonly kurt_raw: number;
  readonly V_ann: number;
  readonly SR0_daily: number;
  readonly DSR: number;
}
const golden = goldenJson<{
  readonly bailey_lopez_de_prado_example: Record<string, Example>;
  readonly library_comparison: {
    readonly sr_daily: number;
    readonly T: number;
    readonly skew_biased: number;
    readonly kurt_raw_biased: number;
    readonly V_daily: number;
    readonly trials_annualised: number[];
    readonly SR0_daily: number;
    readonly DSR_correct: number;
    readonly PSR_correct_vs0: number;
  };
}>('psr_dsr.json');

describe.each(Object.entries(golden.bailey_lopez_de_prado_example))(
  'the example of Bailey & López de Prado, %s',
  (name, { SR_ann, T, skew, kurt_raw, V_ann, SR0_daily, DSR }) => {
    const trials = Number(name.split('=')[1]);
    const observed = { sharpe: SR_ann / Math.sqrt(250), n: T, skewness: skew, kurtosis: kurt_raw };

    test('expects the best of its variants to show what the paper says', () => {
      expect(expectedMaximumSharpe(V_ann / 250, trials)).toBeCloseTo(SR0_daily, 12);
    });

    test('is deflated as the paper says, on raw kurtosis', () => {
      expect(deflatedSharpe(observed, V_ann / 250, trials)).toBeCloseTo(DSR, 12);
    });
  },
);

test('eight trials of one series agree with the formula, not with the libraries that feed excess kurtosis', () => {
  const { library_comparison: library } = golden;
  const observed = {
    sharpe: library.sr_daily,
    n: library.T,
    skewness: library.skew_biased,
    kurtosis: library.kurt_raw_biased,
  };
  const trials = library.trials_annualised.length;
  expect(expectedMaximumSharpe(library.V_daily, trials)).toBeCloseTo(library.SR0_daily, 12);
  expect(deflatedSharpe(observed, library.V_daily, trials)).toBeCloseTo(library.DSR_correct, 12);
  expect(probabilisticSharpe(observed, 0)).toBeCloseTo(library.PSR_correct_vs0, 12);
});

const observations = fc.record({
  sharpe: fc.double({ min: -0.5, max: 0.5, noNaN: true }),
  n: fc.integer({ min: 2, max: 5000 }),
  skewness: fc.double({ min: -1, max: 1, noNaN: true }),
  kurtosis: fc.double({ min: 2.1, max: 20, noNaN: true }),
});

test('more variants raise what luck explains and lower what is left of it', () => {
  fc.assert(
    fc.property(observations, fc.integer({ min: 1, max: 10_000 }), (observed, trials) => {
      expect(expectedMaximumSharpe(0.01, trials + 1)).toBeGreaterThan(expectedMaximumSharpe(0.01, trials));
      expect(deflatedSharpe(observed, 0.01, trials + 1)).toBeLessThanOrEqual(
        deflatedSharpe(observed, 0.01, trials),
      );
    }),
  );
});

test('after the minimum track record the Sharpe ratio is told from 0 with just that confidence', () => {
  const observed = { sharpe: 0.12, n: 50, skewness: -0.5, kurtosis: 5 };
  const n = minimumTrackRecord(observed, 0, 0.95);
  expect(probabilisticSharpe({ ...observed, n }, 0)).toBeCloseTo(0.95, 12);
});

test('normal returns have the standard error of Lo, over n − 1', () => {
  const error = sharpeStandardError({ sharpe: 0.2, n: 101, skewness: 0, kurtosis: 3 });
  expect(error).toBeCloseTo(Math.sqrt((1 + 0.5 * 0.04) / 100), 14);
});
