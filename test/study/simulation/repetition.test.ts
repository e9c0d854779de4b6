import { expect, test } from 'vitest';
import type { TestStatistic } from '../../../src/inference/test-statistic.ts';
import { emptyCounts } from '../../../src/study/simulation/counts.ts';
import { runRepetition } from '../../../src/study/simulation/repetition.ts';
import { placeboSimulation } from './placebo-study.ts';

test('a repetition counts every model, test, window and effect once, by its number and the seed alone', () => {
  const simulation = placeboSimulation({ models: ['market-model', 'mean-adjusted'] });
  const [counts, again] = [emptyCounts(simulation.shape), emptyCounts(simulation.shape)];
  runRepetition(simulation, 3, counts);
  expect(counts.defined).toEqual(new Float64Array(2 * 2 * 2 * 4).fill(1));
  runRepetition(simulation, 3, again);
  expect(again).toEqual(counts);
});

test('a statistic that is not defined is counted by its reason', () => {
  const simulation = placeboSimulation({ tests: ['bmp-t'], windows: [[0, 0]] });
  const alone = { ...simulation, dates: simulation.dates.slice(1) }; // the date with one security
  const counts = emptyCounts(alone.shape);
  runRepetition(alone, 0, counts);
  expect(counts.defined).toEqual(new Float64Array(4));
  expect(Object.values(counts.reasons[0]!)).toEqual([1]);
});

test('a test that gives no number is told apart, and not counted among those that do not reject', () => {
  const simulation = placeboSimulation({ tests: ['bmp-t'], windows: [[0, 0]] });
  const { 'bmp-t': sound } = simulation.context.tests;
  const odd: TestStatistic = {
    ...sound!,
    statistic: () => ({ n: 2, estimate: 0, statistic: Number.NaN, distribution: { name: 'normal' } }),
  };
  const counts = emptyCounts(simulation.shape);
  runRepetition({ ...simulation, context: { ...simulation.context, tests: { 'bmp-t': odd } } }, 0, counts);
  expect(counts.defined).toEqual(new Float64Array(4));
  expect(counts.reasons[0]).toEqual({ 'the test gave no statistic': 1 });
});
