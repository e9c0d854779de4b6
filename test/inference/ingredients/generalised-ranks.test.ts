import { expect, test } from 'vitest';
import { emptyDays } from '../../../src/inference/ingredients/day-sums.ts';
import {
  addRanks,
  ascendingOf,
  generalisedRanks,
} from '../../../src/inference/ingredients/generalised-ranks.ts';
import { contributions, shape } from '../made-up.ts';

const observation = {
  estimation: Float64Array.of(0, 6, 0, Number.NaN, -2),
  sigma: 2,
  days: Uint16Array.of(4, 0, 2, 1),
};

test('estimation days come in ascending order, over s', () => {
  expect([...ascendingOf(observation).subarray(0, 4)]).toEqual([-1, 0, 0, 3]);
});

test('they rank among themselves, ties at their mean; what is added can be taken away', () => {
  const days = emptyDays(5);
  addRanks(days, observation, ascendingOf(observation), 1 / 6, 1);
  expect([...days.sums].map((u) => 6 * (u + 0.5))).toEqual(
    [2.5, 4, 2.5, 3, 1].map((rank) => expect.closeTo(rank, 14)),
  );
  expect([...days.counts]).toEqual([1, 1, 1, 0, 1]);
  addRanks(days, observation, ascendingOf(observation), 1 / 6, -1);
  expect(days).toEqual(emptyDays(5));
});

test('what an observation with more days left behind is no day of the next', () => {
  const longer = {
    ...observation,
    estimation: Float64Array.of(0, 6, 0, 6, -2),
    days: Uint16Array.of(4, 0, 2, 1, 3),
  };
  ascendingOf(longer);
  const days = emptyDays(5);
  addRanks(days, observation, ascendingOf(observation), 1 / 6, 1);
  expect(6 * (days.sums[1]! + 0.5)).toBeCloseTo(4, 14); // the largest of four alone, though a fifth was as large before
  expect([...days.counts]).toEqual([1, 1, 1, 0, 1]);
});

test('those of a later block come after those before, as though all had been added in turn', () => {
  const given = contributions(3, 4, 0.1);
  const states = [given, given.slice(0, 1), given.slice(1)].map((part) => {
    const state = generalisedRanks.empty(shape);
    for (const one of part) generalisedRanks.add(state, one);
    return state;
  });
  const [whole, joined, later] = states;
  generalisedRanks.join(joined!, later!);
  expect(joined!.observations).toEqual(whole!.observations);
  expect(joined!.standardised.length).toBe(4);
  expect(joined!.scores.count).toEqual(whole!.scores.count);
  expect(joined!.estimation.counts).toEqual(whole!.estimation.counts);
  joined!.estimation.sums.forEach((sum, day) => {
    expect(sum).toBeCloseTo(whole!.estimation.sums[day]!, 13);
  });
});

test('an observation is kept with its days in order, and its scores', () => {
  const state = generalisedRanks.empty(shape);
  const [one, other] = contributions(3, 2, 0.1);
  generalisedRanks.add(state, one!);
  generalisedRanks.add(state, other!);
  const { days } = state.observations[0]!;
  const known = [...one!.estimation.keys()].filter((day) => !Number.isNaN(one!.estimation[day]!));
  expect([...days]).toEqual(known.sort((a, b) => one!.estimation[a]! - one!.estimation[b]!));
  expect([...state.standardised.pieces[0]!.values]).toEqual([...one!.standardised]);
});
