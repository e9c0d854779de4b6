import { expect, test } from 'vitest';
import { generalisedRanks } from '../../../src/inference/ingredients/generalised-ranks.ts';
import {
  addRanked,
  joinRanked,
  noRankedObservations,
  type RankedObservations,
  rankedBundles,
} from '../../../src/inference/ingredients/ranked-observations.ts';
import { inMemory, type Shelf } from '../../../src/numeric/shelf.ts';
import { contributions, shape } from '../made-up.ts';

const given = contributions(9, 1000, 0.1);

/** Joined from blocks of 100. */
function joined(into: RankedObservations): RankedObservations {
  for (let from = 0; from < given.length; from += 100) {
    const block = noRankedObservations(undefined);
    for (const one of given.slice(from, from + 100)) addRanked(block, one);
    joinRanked(into, block);
  }
  return into;
}

/** Every observation with its scores. */
const told = (ranked: RankedObservations) =>
  [...rankedBundles(ranked)].flatMap(({ standardised: { pieces, width }, observations }) => {
    const scores = pieces.flatMap(({ values, length }) =>
      Array.from({ length }, (_, row) => [...values.subarray(row * width, (row + 1) * width)]),
    );
    return observations.map((one, i) => ({ ...one, scores: scores[i] }));
  });

/** A shelf that makes a copy, as a file does. */
const copying: Shelf = {
  keep: (value) => inMemory.keep(structuredClone(value)),
};

test('without a shelf windows are kept as they are, not copies of them', () => {
  const plain = joined(noRankedObservations(undefined));
  expect([plain.count, plain.observations.length]).toEqual([1000, 1000]);
  plain.observations.forEach(({ estimation, sigma }, i) => {
    expect(estimation).toBe(given[i]!.estimation);
    expect(sigma).toBe(given[i]!.sigma);
  });
});

test('with a shelf less than 64 KB of what is joined stays in memory; all is given back, in order', () => {
  const shelved = joined(noRankedObservations(copying));
  expect(shelved.count).toBe(1000);
  expect(shelved.observations.length * shape.estimationDays).toBeLessThan(8192);
  expect(shelved.standardised.length).toBe(shelved.observations.length);
  expect(shelved.shelved!.bundles.length).toBeGreaterThan(3);
  expect(told(shelved)).toEqual(told(joined(noRankedObservations(undefined))));
});

test('a bundle on the shelf is a few arrays, whatever the number of its observations', () => {
  const { shelved } = joined(noRankedObservations(copying));
  const bundle = shelved!.bundles[0]!.take();
  expect(Object.keys(bundle)).toEqual(['standardised', 'sigmas', 'windows', 'days', 'known']);
  expect(bundle.sigmas.length).toBeGreaterThan(100);
});

test('observations on one shelf join those on another, and those without', () => {
  const twice = [
    ...told(joined(noRankedObservations(undefined))),
    ...told(joined(noRankedObservations(undefined))),
  ];
  for (const shelf of [copying, undefined]) {
    const into = joined(noRankedObservations(shelf));
    joinRanked(into, joined(noRankedObservations(copying)));
    expect([into.count, told(into)]).toEqual([2000, twice]);
  }
});

test('days of a window of up to 65,536 are kept in two bytes each, those of a longer one in four', () => {
  const lastDayFirst = (length: number) => {
    const state = generalisedRanks.empty({ ...shape, estimationDays: length });
    const [one] = contributions(3, 1, 0);
    generalisedRanks.add(state, { ...one!, estimation: Float64Array.from({ length }, (_, day) => -day) });
    // Another in the opposite order, to which the first must be nothing but its own.
    generalisedRanks.add(state, { ...one!, estimation: Float64Array.from({ length }, (_, day) => day) });
    return state.observations[0]!.days;
  };
  const [short, long] = [lastDayFirst(65_536), lastDayFirst(65_537)];
  expect([short[0], short.BYTES_PER_ELEMENT]).toEqual([65_535, 2]);
  expect([long[0], long.BYTES_PER_ELEMENT]).toEqual([65_536, 4]);
  const longer = { ...given[0]!, estimation: Float64Array.from({ length: 65_537 }, (_, day) => -day) };
  const [into, block] = [noRankedObservations(inMemory), noRankedObservations(undefined)];
  addRanked(block, longer);
  joinRanked(into, block);
  expect(into.observations).toEqual([]);
  expect([...rankedBundles(into)][0]!.observations[0]!.days).toEqual(
    Uint32Array.from({ length: 65_537 }, (_, i) => 65_536 - i),
  );
});
