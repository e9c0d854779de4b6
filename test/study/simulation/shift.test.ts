import { describe, expect, test } from 'vitest';
import type { Contribution } from '../../../src/abnormal/sample.ts';
import { factorsOf } from '../../../src/models/model.ts';
import { models } from '../../../src/models/registry.ts';
import { estimateObservation } from '../../../src/study/block.ts';
import { isExcluded } from '../../../src/study/model-outcome.ts';
import { everything } from '../../../src/study/run.ts';
import { prepareSimulation } from '../../../src/study/simulation/prepare.ts';
import { shifted } from '../../../src/study/simulation/shift.ts';
import { eventOn, market, studyOf } from '../made-up.ts';

const EFFECT = 0.0137;
const windows = [
  [0, 0],
  [-1, 1],
  [1, 5],
];

/** What the one observation of a study contributes, its return of day 0 larger by so much in the prices themselves. */
function contributionWith(model: string, effect: number) {
  const closes = market(3, 2, 200, (security, t) => (security === 0 && t === 80 ? effect : 0));
  const study = studyOf(closes, [eventOn(80, 'S0')], { models: [model], windows, minimumObservations: 25 });
  const { context, prepared } = prepareSimulation(study, {}, everything);
  const outcome = estimateObservation(prepared.observations.at(0)!, context.models[0]!, context);
  if (isExcluded(outcome)) throw new Error(outcome);
  return { contribution: outcome.contribution, shape: context.shape };
}

const withoutFactors = Object.entries(models)
  .filter(([, model]) => factorsOf(model).length === 0)
  .map(([id]) => id);

describe.each(withoutFactors)('under %s', (model) => {
  test('a shifted contribution is what fitting again on shifted prices gives', () => {
    const { contribution, shape } = contributionWith(model, 0);
    const again = contributionWith(model, EFFECT).contribution;
    const quick = shifted(contribution, EFFECT, shape);
    expect(Object.keys(quick)).toEqual(Object.keys(again));
    for (const key of Object.keys(again) as (keyof Contribution)[]) expectNear(quick[key], again[key], key);
  });
});

function expectNear(found: unknown, expected: unknown, key: string): void {
  if (!(expected instanceof Float64Array) || !(found instanceof Float64Array)) {
    expect(found, key).toEqual(expected);
    return;
  }
  expect(found, key).toHaveLength(expected.length);
  expected.forEach((value, i) => {
    expect(found[i], `${key} ${i}`).toBeCloseTo(value, 9);
  });
}

test('windows without day 0 stay as they are, and so does everything where nothing is added', () => {
  const { contribution, shape } = contributionWith('market-model', 0);
  const moved = shifted(contribution, EFFECT, shape);
  expect(moved.values[2]).toBe(contribution.values[2]);
  expect(moved.standardised[2]).toBe(contribution.standardised[2]);
  expect(shifted(contribution, 0, shape)).toBe(contribution);
});

test('a missing return of day 0 stays missing', () => {
  const { contribution, shape } = contributionWith('market-model', 0);
  const missing = {
    ...contribution,
    event: contribution.event.map((value, day) => (day === 5 ? Number.NaN : value)),
  };
  expect(shifted(missing, EFFECT, shape)).toBe(missing);
});

test('an event window without day 0 has nothing to add to', () => {
  const { contribution, shape } = contributionWith('market-model', 0);
  expect(shifted(contribution, EFFECT, { ...shape, eventStart: 1 })).toBe(contribution);
});
