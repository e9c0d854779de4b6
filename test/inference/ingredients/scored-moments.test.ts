import { expect, test } from 'vitest';
import { addScores, emptyScores, joinScores } from '../../../src/inference/ingredients/scored-moments.ts';
import { contributions, shape } from '../made-up.ts';

test('values are counted where there is a score, so that estimate and statistic are of the same observations', () => {
  const [one, other] = contributions(1, 2, 0);
  const unscored = {
    ...other!,
    standardised: other!.standardised.map((score, cell) => (cell === 0 ? Number.NaN : score)),
  };
  const moments = emptyScores(shape);
  for (const each of [one!, unscored]) addScores(moments, each);
  expect([moments.scores.count[0], moments.values.count[0], moments.values.mean[0]]).toEqual([
    1,
    1,
    one!.values[0],
  ]);
  expect([moments.scores.count[1], moments.values.count[1]]).toEqual([2, 2]);
  const bought = shape.cells.findIndex(({ measure }) => measure === 'BHAAR');
  expect([moments.scores.count[bought], moments.values.count[bought]]).toEqual([0, 0]);
});

test('joined scores are those of both', () => {
  const given = contributions(2, 4, 0);
  const [into, from, whole] = [emptyScores(shape), emptyScores(shape), emptyScores(shape)];
  for (const one of given.slice(0, 2)) addScores(into, one);
  for (const one of given.slice(2)) addScores(from, one);
  for (const one of given) addScores(whole, one);
  joinScores(into, from);
  expect(into.scores.count).toEqual(whole.scores.count);
  into.scores.mean.forEach((mean, cell) => {
    expect(mean).toBeCloseTo(whole.scores.mean[cell]!, 13);
  });
  into.values.mean.forEach((mean, cell) => {
    expect(mean).toBeCloseTo(whole.values.mean[cell]!, 15);
  });
});
