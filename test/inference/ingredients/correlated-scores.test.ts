import { expect, test } from 'vitest';
import { adjustedPatellZ } from '../../../src/inference/adjusted-patell-z.ts';
import { bmpT } from '../../../src/inference/bmp-t.ts';
import {
  adjustedForCorrelation,
  correlatedScores,
} from '../../../src/inference/ingredients/correlated-scores.ts';
import { meanCorrelation } from '../../../src/inference/ingredients/mean-correlation.ts';
import { kolariPynnonenT } from '../../../src/inference/kolari-pynnonen-t.ts';
import { patellZ } from '../../../src/inference/patell-z.ts';
import { isUndefined, type TestStatistic } from '../../../src/inference/test-statistic.ts';
import { dated } from '../dated.ts';
import { contributions, shape, stateOf } from '../made-up.ts';

const given = contributions(3, 8, 0.1);
const state = stateOf(adjustedPatellZ, given);
const cell = 5; // day 0

function defined<State>(test: TestStatistic<State>, own: State) {
  const drawn = test.statistic(own, cell, shape);
  if (isUndefined(drawn)) throw new Error(drawn.reason);
  return drawn;
}

test('Patell’s z is divided by √(1 + (n − 1)r̄), BMP’s t multiplied by √((1 − r̄)/(1 + (n − 1)r̄))', () => {
  const { mean } = meanCorrelation(state, 'overlap', [0, 0], shape.eventStart);
  const [patell, bmp] = [defined(patellZ, state), defined(bmpT, state)];
  const inflation = 1 + (patell.n - 1) * mean;
  expect(defined(adjustedPatellZ, state).statistic).toBeCloseTo(patell.statistic / Math.sqrt(inflation), 12);
  const adjusted = defined(kolariPynnonenT, state);
  expect(adjusted.statistic).toBeCloseTo(bmp.statistic * Math.sqrt((1 - mean) / inflation), 12);
  expect(adjusted.distribution).toEqual(bmp.distribution);
  expect(adjusted.correlation).toEqual({ pairing: 'overlap', mean });
});

test('residuals too negatively correlated for so many observations leave no statistic, and r̄ is told', () => {
  const values = Array.from({ length: 40 }, (_, t) => Math.sin(t));
  const opposite = [values, values.map((value) => -value)].map((estimation, i) =>
    dated(0, estimation, { standardised: Float64Array.from(shape.cells, () => i + 1) }),
  );
  const drawn = adjustedPatellZ.statistic(stateOf(adjustedPatellZ, opposite), cell, {
    ...shape,
    eventStart: 0,
  });
  expect(drawn).toMatchObject({
    n: 2,
    reason: expect.stringMatching(/not positive/),
    correlation: { mean: expect.closeTo(-1, 12) },
  });
  expect(drawn).not.toHaveProperty('statistic');
});

test('one security twice has no adjusted t: r̄ is one', () => {
  const values = Array.from({ length: 64 }, (_, t) => (t % 2 === 0 ? 1 : -1));
  const twice = [1, 2].map((score) =>
    dated(0, values, { standardised: Float64Array.from(shape.cells, () => score) }),
  );
  const drawn = kolariPynnonenT.statistic(stateOf(kolariPynnonenT, twice), cell, { ...shape, eventStart: 0 });
  expect(drawn).toMatchObject({ n: 2, reason: 'the residuals are all the same: r̄ is one' });
});

test('what is not defined for independent observations is not for others', () => {
  const reason = { n: 1, estimate: 0, reason: 'too few' };
  expect(adjustedForCorrelation(reason, state, cell, shape, () => 1)).toBe(reason);
});

test('the fold keeps scores, and of observations what they are correlated by', () => {
  const [a, b] = [correlatedScores.empty(shape), correlatedScores.empty(shape)];
  correlatedScores.add(a, given[0]!, shape);
  correlatedScores.add(b, given[1]!, shape);
  correlatedScores.join(a, b);
  expect(a.contributions).toEqual(
    given.slice(0, 2).map(({ estimation, estimationDates, eventDates }) => ({
      estimation,
      estimationDates,
      eventDates,
    })),
  );
  expect(a.scores.count[cell]).toBe(
    given.slice(0, 2).filter(({ standardised }) => !Number.isNaN(standardised[cell]!)).length,
  );
});
