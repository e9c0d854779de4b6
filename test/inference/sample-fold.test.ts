import { expect, test } from 'vitest';
import type { Contribution } from '../../src/abnormal/sample.ts';
import { tests } from '../../src/inference/registry.ts';
import { addToSample, emptySample, joinSamples, type SampleState } from '../../src/inference/sample-fold.ts';
import type { TestStatistic } from '../../src/inference/test-statistic.ts';
import { contributions, drawnFrom, shape, stateOf } from './made-up.ts';

const given = contributions(3, 10);

function sampleOf(part: readonly Contribution[]): SampleState {
  const state = emptySample(tests, shape);
  for (const one of part) addToSample(state, one, tests, shape);
  return state;
}

test('a sample holds the state of every test, and the averages', () => {
  const state = sampleOf(given);
  expect(Object.keys(state.tests)).toEqual(Object.keys(tests));
  for (const [id, test] of Object.entries<TestStatistic>(tests))
    expect(state.tests[id]).toEqual(stateOf(test, given));
  const dayZero = given.map(({ event }) => event[5]!).filter((value) => !Number.isNaN(value));
  expect(state.averages.abnormal.count[5]).toBe(dayZero.length);
});

test('samples joined in order are the same bits wherever they were folded', () => {
  const blocks = [given.slice(0, 4), given.slice(4, 8), given.slice(8)];
  const joinedFrom = (states: readonly SampleState[]) => {
    const into = emptySample(tests, shape);
    for (const state of states) joinSamples(into, state, tests);
    return into;
  };
  const here = joinedFrom(blocks.map(sampleOf));
  // Folded in another order, sent by message, joined in theirs.
  const elsewhere = blocks
    .toReversed()
    .map((block) => structuredClone(sampleOf(block)))
    .toReversed();
  expect(joinedFrom(elsewhere)).toEqual(here);
  const members = Object.entries<TestStatistic>(tests);
  const drawn = (from: SampleState) => members.map(([id, test]) => drawnFrom(test, from.tests[id]));
  expect(drawn(joinedFrom(elsewhere))).toEqual(drawn(here));
});

test('tests that name the same fold share one state', () => {
  const state = sampleOf(given);
  expect(state.tests['kolari-pynnonen-t']).toBe(state.tests['adjusted-patell-z']);
  expect(state.tests['grank-z']).toBe(state.tests['grank-t']);
  expect(state.tests['bmp-t']).not.toBe(state.tests['patell-z']);
});

test('a sample joined from two has the observations of both', () => {
  const [into, whole] = [sampleOf(given.slice(0, 4)), sampleOf(given)];
  joinSamples(into, sampleOf(given.slice(4)), tests);
  expect(into.averages.abnormal.count).toEqual(whole.averages.abnormal.count);
  for (const [id, test] of Object.entries<TestStatistic>(tests)) {
    const counts = ({ tests: states }: SampleState) => drawnFrom(test, states[id]).map(({ n }) => n);
    expect(counts(into)).toEqual(counts(whole));
  }
});
