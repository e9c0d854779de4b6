import { expect, test } from 'vitest';
import { designRunner, placesOf } from '../../../src/study/specifications/design-curves.ts';
import { planCurves } from '../../../src/study/specifications/plan.ts';
import { curves, prepared } from '../work/made-up.ts';

const plan = planCurves(prepared(curves))!;

test('a design gives every subject an estimate for each of its specifications, and one on each earlier placement', () => {
  const { length } = placesOf(plan.designs[0]!);
  for (const { estimates, curve, drawn } of designRunner(plan)(plan.designs[0]!)) {
    expect(estimates).toHaveLength(length);
    expect(Array.from(curve.estimates)).toEqual(estimates.map(({ estimate }) => estimate));
    expect(drawn.map((one) => one.estimates.length)).toEqual(new Array(8).fill(length));
    expect(drawn.every((one) => one.estimates.every(Number.isFinite))).toBe(true);
  }
});

test('a direction is told where the statistic is beyond the critical value of its own degrees of freedom', () => {
  for (const { estimates, curve } of designRunner(plan)(plan.designs[2]!)) {
    estimates.forEach(({ statistic }, place) => {
      // Between the critical values of 1 and of infinitely many degrees of freedom either may be.
      if (Math.abs(statistic) < 1.96) expect(curve.directions[place]).toBe(0);
      if (Math.abs(statistic) > 12.71) expect(curve.directions[place]).toBe(Math.sign(statistic));
    });
  }
});

test('designs give the same whichever of them was run before', () => {
  const run = designRunner(plan);
  const inOrder = plan.designs.map((designed) => run(designed));
  expect(plan.designs.toReversed().map(designRunner(plan)).toReversed()).toEqual(inOrder);
});
