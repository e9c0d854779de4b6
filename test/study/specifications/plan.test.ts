import { describe, expect, test } from 'vitest';
import { placesOf } from '../../../src/study/specifications/design-curves.ts';
import { planCurves } from '../../../src/study/specifications/plan.ts';
import { curves, prepared } from '../work/made-up.ts';
import { curveStudy } from './made-up.ts';

describe('the plan of a specification curve', () => {
  const plan = planCurves(prepared(curves))!;

  test('has a design for each model and estimation window, and an event day costs none', () => {
    expect(
      plan.designs.map(({ design: { model, estimationWindow } }) => [model.id, ...estimationWindow]),
    ).toEqual([
      ['market-model', -40, -11],
      ['market-model', -35, -8],
      ['mean-adjusted', -40, -11],
      ['mean-adjusted', -35, -8],
    ]);
    expect(plan.designs.every(({ placements }) => placements.size === 2)).toBe(true);
  });

  test('puts every specification into one design', () => {
    const places = plan.designs.flatMap(placesOf);
    expect(places.toSorted((a, b) => a - b)).toEqual([...plan.specifications.keys()]);
  });

  test('has as many earlier placements for each subject as were asked for', () => {
    expect(plan.subjects.map(({ subject: { observation }, shifts }) => [observation, shifts.length])).toEqual(
      [
        ['', 8],
        ['a:S0', 8],
        ['b:S1', 8],
      ],
    );
  });

  test('is none where no curve is asked for, or none of its tables', () => {
    expect(planCurves(prepared(curveStudy(5, undefined)))).toBeUndefined();
    expect(planCurves(prepared({ ...curves, tables: ['windows'] }))).toBeUndefined();
  });
});
