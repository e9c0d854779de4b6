import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contribution } from '../../src/abnormal/sample.ts';
import { tests } from '../../src/inference/registry.ts';
import { addToSample, emptySample, joinSamples, type SampleState } from '../../src/inference/sample-fold.ts';
import type { TestStatistic } from '../../src/inference/test-statistic.ts';
import { shelfOnDisk } from '../../src/io/work/shelf-on-disk.ts';
import { inMemory, type Shelf } from '../../src/numeric/shelf.ts';
import { contributions, drawnFrom, shape } from './made-up.ts';

const disk = shelfOnDisk();

const calendar = Int32Array.from({ length: 300 }, (_, session) => session + Math.floor(session / 5) * 2);
/** Another exchange: closed on some days of the first, and open on some when that is closed. */
const elsewhere = Int32Array.from(new Set(calendar.map((day) => (day % 11 === 3 ? day + 1 : day))));

/** Observations of twenty securities on either calendar, days missing, a third of them on a grid of values so coarse that they tie. */
function observed(seed: number, count: number): Contribution[] {
  return contributions(seed, count, 0.1).map((one, i) => {
    const sessions = i % 3 === 0 ? elsewhere : calendar;
    const dayZero = 70 + ((i * 7) % 13);
    const own = i % 4 === 0 ? tied(one) : one;
    return {
      ...own,
      security: `S${(i * i) % 20}`,
      estimation: i % 97 === 5 ? own.estimation.map(() => Number.NaN) : own.estimation,
      estimationDates: sessions.subarray(dayZero - 60, dayZero),
      eventDates: sessions.subarray(dayZero + 5, dayZero + 5 + shape.eventDays),
    };
  });
}

function tied(one: Contribution): Contribution {
  const coarse = (values: Float64Array) => values.map((value) => Math.round(value * 100) / 100);
  return { ...one, values: coarse(one.values), estimation: coarse(one.estimation), sigma: 0.01 };
}

function inBlocks(given: readonly Contribution[], size: number): SampleState[] {
  return Array.from({ length: Math.ceil(given.length / size) }, (_, i) => {
    const state = emptySample(tests, shape);
    for (const one of given.slice(i * size, (i + 1) * size)) addToSample(state, one, tests, shape);
    return state;
  });
}

function joinedOn(shelf: Shelf | undefined, blocks: readonly SampleState[]): SampleState {
  const joined = emptySample(tests, shelf === undefined ? shape : { ...shape, shelf });
  for (const block of blocks) joinSamples(joined, block, tests);
  return joined;
}

const drawn = ({ tests: states }: SampleState) =>
  Object.fromEntries(
    Object.entries<TestStatistic>(tests).map(([id, test]) => [id, drawnFrom(test, states[id])]),
  );

/** Bytes of the heap and of arrays beside it, as many as it takes at most: what is put away counts with its handle. */
function bytesOf(value: unknown, known = new Set<unknown>()): number {
  if (typeof value !== 'object' || value === null) return 16;
  if (known.has(value)) return 8;
  known.add(value);
  if (ArrayBuffer.isView(value)) return 200 + value.byteLength;
  if (value instanceof Map)
    return [...value].reduce((sum, [key, own]) => sum + 40 + bytesOf(key) + bytesOf(own, known), 100);
  if ('take' in value) return 250;
  if ('keep' in value) return 0;
  return Object.values(value).reduce((sum: number, own) => sum + bytesOf(own, known), 50);
}

describe('every test of a sample joined on a shelf', () => {
  test('has the same statistics, to the bit, as in memory, whatever the sample', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2 ** 31 - 1 }),
        fc.integer({ min: 1, max: 500 }),
        fc.constantFrom(64, 256, 300),
        (seed, count, size) => {
          const blocks = inBlocks(observed(seed, count), size);
          const whole = drawn(joinedOn(undefined, blocks));
          for (const shelf of [inMemory, disk]) expect(drawn(joinedOn(shelf, blocks))).toEqual(whole);
        },
      ),
      { numRuns: 4 },
    );
  });

  test('has them beyond 2,000 observations, too, and from blocks that were sent by message or lie in memory of their own', () => {
    const blocks = inBlocks(observed(11, 2600), 512);
    const whole = drawn(joinedOn(undefined, blocks));
    expect(drawn(joinedOn(undefined, structuredClone(blocks)))).toEqual(whole);
    expect(
      drawn(
        joinedOn(
          undefined,
          blocks.map((block) => structuredClone(block)),
        ),
      ),
    ).toEqual(whole);
    for (const shelf of [inMemory, disk]) {
      expect(drawn(joinedOn(shelf, blocks))).toEqual(whole);
      expect(drawn(joinedOn(shelf, structuredClone(blocks)))).toEqual(whole);
    }
  });

  test('has them where what is joined lies on a shelf itself', () => {
    const blocks = inBlocks(observed(12, 600), 100);
    const whole = joinedOn(undefined, [blocks[0]!, ...blocks.slice(1)]);
    const first = joinedOn(disk, blocks.slice(0, 1));
    // One after another, so that sums are made in the same order.
    for (const block of blocks.slice(1)) joinSamples(first, joinedOn(disk, [block]), tests);
    expect(drawn(first)).toEqual(drawn(whole));
    const plain = emptySample(tests, shape);
    for (const block of blocks) joinSamples(plain, joinedOn(disk, [block]), tests);
    expect(drawn(plain)).toEqual(drawn(whole));
  });

  test('keeps its blocks plain data, none of which a join changes', () => {
    const blocks = inBlocks(observed(13, 600), 300);
    const before = structuredClone(blocks);
    joinedOn(disk, blocks);
    expect(structuredClone(blocks)).toEqual(before);
  });
});

test('joined on a disk all states of a sample keep less than 100 bytes an observation in memory; in a block, thousands', () => {
  const block = inBlocks(observed(14, 1024), 1024)[0]!;
  const blocks = Array.from({ length: 40 }, () => block);
  const bytesAnObservation = (count: number, shelf?: Shelf) =>
    bytesOf(joinedOn(shelf, blocks.slice(0, count))) / (count * 1024);
  expect(bytesAnObservation(40, disk)).toBeLessThan(100);
  // What grows with observations, without what does not.
  expect((40 * bytesAnObservation(40, disk) - 20 * bytesAnObservation(20, disk)) / 20).toBeLessThan(50);
  expect(bytesAnObservation(1)).toBeGreaterThan(1000);
});
