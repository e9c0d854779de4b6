import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CoefficientErrors,
  type Covariance,
  coefficientErrors,
  covariances,
  hasErrors,
} from '../../../src/inference/cross-section/covariance.ts';
import {
  type CrossSection,
  isRegressed,
  regressCrossSection,
} from '../../../src/inference/cross-section/regression.ts';
import { pValue } from '../../../src/inference/p-value.ts';
import { madeUpSample, unweighted } from './made-up.ts';

const weighted = madeUpSample();
const plain = unweighted(weighted);

function errorsOf(sample: CrossSection, covariance: Covariance) {
  const regressed = regressCrossSection(sample);
  if (!isRegressed(regressed)) throw new Error(regressed.reason);
  return { coefficients: regressed.fit.coefficients, errors: coefficientErrors(regressed, covariance) };
}

function madeErrors(sample: CrossSection, covariance: Covariance): CoefficientErrors {
  const { errors } = errorsOf(sample, covariance);
  if (!hasErrors(errors)) throw new Error(errors.reason);
  return errors;
}

// statsmodels 0.13.5: OLS and WLS with cov_type nonrobust, HC1, HC3, and cluster with its default correction
// G/(G − 1)·(n − 1)/(n − k), G = 5; p-values of t by scipy 1.10.1. Columns: coefficient, standard error, p.
const golden: [string, CrossSection, Covariance, [number, number, number][]][] = [
  [
    'classical',
    plain,
    'classical',
    [
      [-0.0017116677104798673, 0.013936267936235706, 0.9044640540409821],
      [0.01069225022645998, 0.0016395837190552212, 4.300487420728354e-5],
      [-0.02682639760867791, 0.019713512753224364, 0.20080139171376454],
    ],
  ],
  [
    'HC1',
    plain,
    'HC1',
    [
      [-0.0017116677104798673, 0.01124923172359904, 0.8818167708189781],
      [0.01069225022645998, 0.0014696554404866698, 1.591935229266669e-5],
      [-0.02682639760867791, 0.022882165769784094, 0.26581267592709096],
    ],
  ],
  [
    'HC3',
    plain,
    'HC3',
    [
      [-0.0017116677104798673, 0.013580814551044585, 0.9019777869495913],
      [0.01069225022645998, 0.0017392910856135902, 7.233194086368729e-5],
      [-0.02682639760867791, 0.02756720730565341, 0.35140358617712975],
    ],
  ],
  [
    'cluster',
    plain,
    'cluster',
    [
      [-0.0017116677104798673, 0.01503746805899666, 0.9148595150916685],
      [0.01069225022645998, 0.001426845621540502, 0.0016963097884447025],
      [-0.02682639760867791, 0.018661154991972597, 0.22393419562213798],
    ],
  ],
  [
    'weighted HC3',
    weighted,
    'HC3',
    [
      [0.004429352464680765, 0.018199020699874044, 0.8121870409650671],
      [0.009149320015325497, 0.002320036816360852, 0.002297751772047111],
      [-0.021346065731026435, 0.037026582041786806, 0.5758795566624448],
    ],
  ],
  [
    'weighted classical',
    weighted,
    'classical',
    [
      [0.004429352464680765, 0.013348074827349605, 0.7462508105775256],
      [0.009149320015325497, 0.0018227417732926512, 0.0003903276456995873],
      [-0.021346065731026435, 0.018577531312862505, 0.27491666531037423],
    ],
  ],
];

test.each(golden)('%s standard errors match statsmodels', (_, sample, covariance, rows) => {
  const { coefficients } = errorsOf(sample, covariance);
  const { standardErrors, degreesOfFreedom } = madeErrors(sample, covariance);
  expect(degreesOfFreedom).toBe(covariance === 'cluster' ? 4 : 11);
  rows.forEach(([estimate, error, p], j) => {
    const statistic = coefficients[j]! / standardErrors[j]!;
    expect(coefficients[j]! / estimate).toBeCloseTo(1, 9);
    expect(standardErrors[j]! / error).toBeCloseTo(1, 9);
    expect(pValue(statistic, { name: 't', degreesOfFreedom }, 'two-sided') / p).toBeCloseTo(1, 8);
  });
});

describe.each(covariances)('%s', (covariance) => {
  const { standardErrors } = madeErrors(plain, covariance);

  test('takes the scale of the CARs, and the inverse of that of a characteristic', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (c, d) => {
          const response = plain.response.map((value) => c * value);
          const design = plain.design.map((column, j) => (j === 1 ? column.map((x) => d * x) : column));
          const own = madeErrors({ ...plain, response, design }, covariance).standardErrors;
          expect(own[1]! / ((c / d) * standardErrors[1]!)).toBeCloseTo(1, 8);
          expect(own[2]! / (c * standardErrors[2]!)).toBeCloseTo(1, 8);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('ignores the order of observations', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...plain.response.keys()], { minLength: 14 }), (order) => {
        const own = madeErrors(
          {
            ...plain,
            response: Float64Array.from(order, (i) => plain.response[i]!),
            design: plain.design.map((column) => Float64Array.from(order, (i) => column[i]!)),
            eventDates: Int32Array.from(order, (i) => plain.eventDates[i]!),
          },
          covariance,
        ).standardErrors;
        own.forEach((error, j) => {
          expect(error / standardErrors[j]!).toBeCloseTo(1, 9);
        });
      }),
      { numRuns: 20 },
    );
  });
});

test('every observation a cluster of its own gives HC1', () => {
  const own = madeErrors({ ...plain, eventDates: Int32Array.from({ length: 14 }, (_, i) => i) }, 'cluster');
  expect([...own.standardErrors]).toEqual([
    ...Array.from(madeErrors(plain, 'HC1').standardErrors, (error) => expect.closeTo(error, 12)),
  ]);
});

test('one event date cannot be clustered by', () => {
  const { errors } = errorsOf({ ...plain, eventDates: new Int32Array(14) }, 'cluster');
  expect(errors).toEqual({ reason: 'one event date: there is nothing to cluster by' });
});

test('HC3 is not defined where an observation alone determines a coefficient', () => {
  const flag = Float64Array.from({ length: 14 }, (_, i) => (i === 3 ? 1 : 0));
  const { errors } = errorsOf({ ...plain, design: [plain.design[0]!, plain.design[1]!, flag] }, 'HC3');
  expect(errors).toEqual({
    reason: 'an observation alone determines a coefficient: HC3 leaves it no residual',
  });
});
