import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Diagnosis,
  type Diagnostic,
  isDiagnosed,
  type NotDiagnosed,
} from '../../../src/inference/diagnostics/diagnostic.ts';
import { diagnostics } from '../../../src/inference/diagnostics/registry.ts';
import { models } from '../../../src/models/registry.ts';
import * as studentT from '../../../src/numeric/distributions/student-t.ts';
import { fitTo, sessionsFrom, withEvent } from './made-up.ts';

const members = Object.entries<Diagnostic>(diagnostics);
const sessions = withEvent(sessionsFrom(42, 60));
const gaps = {
  ...sessions,
  returns: sessions.returns.map((value, t) => (t === 3 || t === 40 ? Number.NaN : value)),
};

function made(outcome: Diagnosis | NotDiagnosed): Diagnosis {
  if (!isDiagnosed(outcome)) throw new Error(outcome.reason);
  return outcome;
}

function pValueOf({ evidence }: Diagnosis): number {
  return 'pValue' in evidence ? evidence.pValue : Number.NaN;
}

// statsmodels 0.13.5 with scipy 1.10.1: acorr_ljungbox, durbin_watson, jarque_bera, het_arch (10 lags), het_white; Chow
// from three sums of squared residuals of OLS. On the 60 sessions of seed 42, the market model fitted to them.
const golden: Record<string, readonly [statistic: number, pValue: number]> = {
  'arch-lm': [7.018703997175563, 0.7236780094237252],
  chow: [0.269703406079058, 0.7645921228530629],
  'durbin-watson': [1.4328182899732964, 0.028042928207226134],
  'jarque-bera': [1.2023105745642344, 0.5481779670959155],
  'ljung-box': [10.372282019850928, 0.40846089565375787],
  white: [0.2141761349641702, 0.8984465455810234],
};

test.each(Object.entries(golden))('%s matches statsmodels', (id, [statistic, pValue]) => {
  const found = made(diagnostics[id as keyof typeof diagnostics].diagnose(fitTo(sessions)));
  expect(found.statistic / statistic).toBeCloseTo(1, 8);
  expect(pValueOf(found) / pValue).toBeCloseTo(1, 8);
});

test.each(members)(
  '%s says what it asks, what follows either way, and where it is published',
  (_, diagnostic) => {
    expect(diagnostic.nullHypothesis).toMatch(/^[A-Z].*\.$/);
    expect(diagnostic.reference).toMatch(/\(\d{4}\)/);
    const { troubled, sound } = diagnostic.verdicts;
    expect(troubled).not.toBe(sound);
    for (const words of [troubled, sound]) expect(words).toMatch(/^[a-z].*[a-z0-9]$/);
  },
);

describe.each(members.filter(([id]) => id !== 'pre-trend'))('%s', (_, diagnostic) => {
  test('does not hang on the scale of returns', () => {
    const found = made(diagnostic.diagnose(fitTo(gaps)));
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), (scale) => {
        const times = (values: Float64Array) => values.map((value) => scale * value);
        const own = { returns: times(gaps.returns), benchmark: times(gaps.benchmark) };
        expect(made(diagnostic.diagnose(fitTo(own))).statistic).toBeCloseTo(found.statistic, 8);
      }),
      { numRuns: 20 },
    );
  });

  test('is defined, or says why, under every model without factors', () => {
    const ids = ['market-adjusted', 'mean-adjusted', 'scholes-williams', 'raw-returns'] as const;
    for (const id of ids) {
      const outcome = diagnostic.diagnose(fitTo(gaps, [0, 2], models[id]));
      if (isDiagnosed(outcome)) expect(outcome.statistic).not.toBeNaN();
      else expect(outcome.reason).not.toBe('');
    }
  });

  test('has a p-value between 0 and 1, or none', () => {
    const found = made(diagnostic.diagnose(fitTo(gaps)));
    const p = 'pValue' in found.evidence ? found.evidence.pValue : Number.NaN;
    expect(p < 0 || p > 1).toBe(false);
  });
});

describe('missing days', () => {
  /** Residuals ±1 that change sign after every second session, the fifth missing. */
  const values = [1, 1, -1, -1, Number.NaN, 1, -1, -1, 1, 1, -1, -1];
  const fit = {
    ...fitTo(sessions),
    residuals: Float64Array.from(values),
    returns: Float64Array.from(values),
    known: 11,
    squares: 11,
  };

  test('leave a lag the pairs of residuals that are both known', () => {
    // 11 days look at two lags.
    const products = (lag: number) =>
      values
        .flatMap((value, t) => (t < lag ? [] : [value * values[t - lag]!]))
        .filter((v) => !Number.isNaN(v));
    const sum = (of: number[]) => of.reduce((total, value) => total + value, 0);
    const [one, two] = [products(1), products(2)];
    expect([one.length, two.length]).toEqual([9, 8]);
    const expected = 11 * 13 * ((sum(one) / 11) ** 2 / 9 + (sum(two) / 11) ** 2 / 8);
    const found = made(diagnostics['ljung-box'].diagnose(fit));
    expect(found.statistic).toBeCloseTo(expected, 12);
    expect(found.degreesOfFreedom).toBe(2);
  });

  test('lengthen the differences of Durbin and Watson to those of a window without gaps', () => {
    // Of nine neighbours both known, four change sign, a step of 2 each; Σe² is 11, and 11 days have 10 differences.
    const changes = values.filter((value, t) => t > 0 && value * values[t - 1]! === -1).length;
    expect(changes).toBe(4);
    expect(made(diagnostics['durbin-watson'].diagnose(fit)).statistic).toBeCloseTo(
      ((4 * 4) / 11) * (10 / 9),
      12,
    );
  });

  test('are no zero returns, and enter no share', () => {
    const returns = Float64Array.of(0, Number.NaN, 0.01, 0.02, -0.02);
    const found = made(diagnostics['zero-returns'].diagnose({ ...fit, returns }));
    expect(found).toEqual({ statistic: 0.25, evidence: { isTroubled: true } });
  });

  test('leave a lag without pairs out of the sum of Ljung and Box, and out of its degrees of freedom', () => {
    const residuals = Float64Array.from({ length: 21 }, (_, t) => (t % 2 === 0 ? 1 : Number.NaN));
    // Two lags are looked at, and only the second has pairs: ten of them, all 1.
    expect(diagnostics['ljung-box'].diagnose({ ...fit, residuals })).toMatchObject({
      statistic: 11 * 13 * ((10 / 11) ** 2 / 10),
      degreesOfFreedom: 1,
    });
    const few = { ...fit, residuals: residuals.subarray(0, 9), known: 5, squares: 5 };
    expect(diagnostics['ljung-box'].diagnose(few)).toEqual({
      reason: 'no two residuals are few enough sessions apart',
    });
  });
});

test('one return in ten that is zero is not yet thin trading', () => {
  const returns = Float64Array.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
  const found = diagnostics['zero-returns'].diagnose({ ...fitTo(sessions), returns });
  expect(found).toEqual({ statistic: 0.1, evidence: { isTroubled: false } });
});

describe('the pre-trend', () => {
  const early = fitTo(sessions, [-2, 0]);

  test('is the t of the sum of abnormal returns before day 0', () => {
    const found = made(diagnostics['pre-trend'].diagnose(early));
    expect(early.beforeEvent!.days).toBe(2);
    expect(found.statistic).toBe(early.beforeEvent!.standardised);
    expect(found.degreesOfFreedom).toBe(58);
    expect(pValueOf(found)).toBe(studentT.twoSided(found.statistic, 58));
  });

  test('is not defined where the event window begins on day 0, or has no return before it', () => {
    expect(diagnostics['pre-trend'].diagnose(fitTo(sessions))).toEqual({
      reason: 'the event window has no day before day 0',
    });
    const none = sessions.returns.map((value, t) => (t === 60 || t === 61 ? Number.NaN : value));
    expect(diagnostics['pre-trend'].diagnose(fitTo({ ...sessions, returns: none }, [-2, 0]))).toEqual({
      reason: 'no day before day 0 has an abnormal return',
    });
  });
});

describe('what is not defined says why', () => {
  const short = withEvent(sessionsFrom(5, 4));

  test('White and Chow have nothing to ask a model without regressors', () => {
    const fit = fitTo(sessions, [0, 2], models['market-adjusted']);
    expect(diagnostics.white.diagnose(fit)).toEqual({ reason: 'the model has no regressors that vary' });
    expect(diagnostics.chow.diagnose(fit)).toEqual({ reason: 'the model estimates no coefficients' });
  });

  test('four days are too few for the regressions', () => {
    const fit = fitTo(short);
    expect(diagnostics.chow.diagnose(fit)).toEqual({
      reason: 'half a window does not determine the coefficients',
    });
    expect(isDiagnosed(diagnostics.white.diagnose(fit))).toBe(true); // 4 days, 3 columns
    expect(isDiagnosed(diagnostics['arch-lm'].diagnose(fit))).toBe(true); // 3 days have a predecessor
  });

  test('three days are too few for White’s regression', () => {
    expect(diagnostics.white.diagnose(fitTo(withEvent(sessionsFrom(5, 3))))).toEqual({
      reason: 'fewer residuals than regressors, squares and products, or all are as large',
    });
  });

  test('residuals whose predecessors are all as large have no spells to find', () => {
    const residuals = Float64Array.of(1, -1, 1, 1, -1, 2);
    expect(diagnostics['arch-lm'].diagnose({ ...fitTo(sessions), residuals, known: 6 })).toEqual({
      reason: 'too few residuals have their 1 predecessors, or all are as large',
    });
  });

  test('a half without returns determines no mean, one of a single day no line, one of two days does', () => {
    const without = (days: number) => ({
      ...sessions,
      returns: sessions.returns.map((value, t) => (t < days ? Number.NaN : value)),
    });
    const reason = 'half a window does not determine the coefficients';
    const meanAdjusted = models['mean-adjusted'];
    expect(diagnostics.chow.diagnose(fitTo(without(30), [0, 2], meanAdjusted))).toEqual({ reason });
    expect(diagnostics.chow.diagnose(fitTo(without(29)))).toEqual({ reason });
    expect(isDiagnosed(diagnostics.chow.diagnose(fitTo(without(28))))).toBe(true);
  });

  test('every other day missing leaves no neighbours', () => {
    const returns = sessions.returns.map((value, t) => (t % 2 === 0 ? value : Number.NaN));
    const fit = fitTo({ ...sessions, returns });
    expect(diagnostics['durbin-watson'].diagnose(fit)).toEqual({
      reason: 'no two sessions in a row have a residual',
    });
    expect(diagnostics['arch-lm'].diagnose(fit)).toEqual({
      reason: 'too few residuals have their 6 predecessors, or all are as large',
    });
  });
});

describe('what they are made to find, they find', () => {
  const draw = (seed: number) => sessionsFrom(seed, 240);
  const p = (id: keyof typeof diagnostics, own: ReturnType<typeof draw>) =>
    pValueOf(made(diagnostics[id].diagnose(fitTo(withEvent(own)))));

  test('errors that lean on the one before', () => {
    expect(p('ljung-box', draw(3))).toBeLessThan(0.01);
    expect(p('durbin-watson', draw(3))).toBeLessThan(0.001);
  });

  test('a beta that doubles at mid-window', () => {
    const { returns, benchmark } = draw(4);
    const own = returns.map((value, t) => (t < 120 ? value : value + 1.1 * benchmark[t]!));
    expect(p('chow', { returns: own, benchmark })).toBeLessThan(1e-6);
  });

  test('errors as large as the market’s moves', () => {
    const { returns, benchmark } = draw(5);
    const own = returns.map((value, t) => 1.1 * benchmark[t]! + 60 * value * benchmark[t]!);
    expect(p('white', { returns: own, benchmark })).toBeLessThan(0.01);
  });

  test('wild days in spells', () => {
    const { returns, benchmark } = draw(6);
    const own = returns.map((value, t) => (t % 60 < 15 ? 6 * value : value));
    expect(p('arch-lm', { returns: own, benchmark })).toBeLessThan(0.001);
  });

  test('an outlier', () => {
    const { returns, benchmark } = draw(7);
    const own = returns.map((value, t) => (t === 100 ? 0.5 : value));
    expect(p('jarque-bera', { returns: own, benchmark })).toBeLessThan(1e-10);
  });
});
