import { expect, test } from 'vitest';
import { isRegressed, regressCrossSection } from '../../../src/inference/cross-section/regression.ts';
import { madeUpSample, unweighted } from './made-up.ts';

const sample = unweighted(madeUpSample());

test('residuals are orthogonal to every column of the design as fitted', () => {
  for (const one of [sample, madeUpSample()]) {
    const regressed = regressCrossSection(one);
    if (!isRegressed(regressed)) throw new Error(regressed.reason);
    for (const column of regressed.design) {
      const product = column.reduce((sum, value, i) => sum + value * regressed.residuals[i]!, 0);
      expect(product).toBeCloseTo(0, 10);
    }
  }
});

test('weights that are all the same change no coefficient', () => {
  const plain = regressCrossSection(sample);
  const same = regressCrossSection({ ...sample, weights: new Float64Array(14).fill(7) });
  if (!isRegressed(plain) || !isRegressed(same)) throw new Error('not regressed');
  expect([...same.fit.coefficients]).toEqual(
    [...plain.fit.coefficients].map((value) => expect.closeTo(value, 12)),
  );
});

test('a collinear regressor is named, and what it is a combination of', () => {
  const twice = sample.design[1]!.map((value) => 2 * value + 1);
  const outcome = regressCrossSection({
    ...sample,
    terms: ['constant', 'size', 'leverage', 'assets'],
    design: [...sample.design, twice],
  });
  expect(outcome).toEqual({ reason: 'collinear: assets is a combination of constant, size, leverage' });
  const constant = {
    ...sample,
    terms: ['constant', 'sector'],
    design: [sample.design[0]!, sample.design[0]!],
  };
  expect(regressCrossSection(constant)).toEqual({
    reason: 'collinear: sector is a combination of constant',
  });
});

test('as many observations as coefficients are too few', () => {
  const three = {
    ...sample,
    response: sample.response.slice(0, 3),
    design: sample.design.map((column) => column.slice(0, 3)),
  };
  expect(regressCrossSection(three)).toEqual({
    reason: '3 observations for 3 coefficients: there must be more observations than coefficients',
  });
});
