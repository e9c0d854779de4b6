import { expect, test } from 'vitest';
import {
  type HeldWindows,
  holdWindow,
  joinWindows,
  noWindows,
} from '../../../src/inference/ingredients/held-windows.ts';
import { dated } from '../dated.ts';

const held = (security: string, first: number) =>
  dated(first - 2, [0, 0], {
    security,
    eventReturns: Float64Array.of(0.1, 0.2, 0.3),
    eventFactors: [Float64Array.of(0.01, 0.02, 0.03)],
  });

function holding(...given: readonly ReturnType<typeof held>[]): HeldWindows {
  const windows = noWindows();
  for (const one of given) holdWindow(windows, one);
  return windows;
}

/** Security and first date of every observation. */
const told = ({ securities, eventDates, heldSecurities, heldDates }: HeldWindows) =>
  placesIn(heldSecurities).map(
    (place, i) => `${[...securities.keys()][place]} ${eventDates.windows[heldDates.values[i]!]![0]}`,
  );
const placesIn = ({ values, length }: HeldWindows['heldDates']) => [...values.subarray(0, length)];

test('what is held are copies, so that no panel goes along with a sample', () => {
  const one = held('A', 10);
  const [{ values } = { values: undefined }] = holding(one).priced.pieces;
  expect([...values!]).toEqual([0.1, 0.2, 0.3, 0.01, 0.02, 0.03]);
  expect([one.eventReturns.buffer, one.eventFactors[0]!.buffer]).not.toContain(values!.buffer);
});

test('securities and dates are kept once, and a place of each for every observation', () => {
  const windows = holding(held('A', 10), held('B', 10), held('A', 11), held('A', 10));
  expect([windows.securities.size, windows.eventDates.windows.length]).toEqual([2, 2]);
  expect([windows.heldSecurities, windows.heldDates].map(placesIn)).toEqual([
    [0, 1, 0, 0],
    [0, 0, 1, 0],
  ]);
});

test('joined, those of a later block come after those before, as though all had been held in turn', () => {
  const given = [held('A', 10), held('B', 11), held('C', 10), held('B', 12), held('A', 11)];
  const joined = holding(...given.slice(0, 2));
  joinWindows(joined, holding(...given.slice(2)));
  expect(told(joined)).toEqual(['A 10', 'B 11', 'C 10', 'B 12', 'A 11']);
  const { priced: _, ...whole } = holding(...given);
  expect(joined).toMatchObject(whole);
  expect(joined.priced.length).toBe(5);
});

test('nothing that was read with a block stays in memory with the dates of its windows', () => {
  const read = new Int32Array(100_000);
  const one = { ...held('A', 10), eventDates: read.subarray(0, 3) };
  one.eventDates.set([10, 11, 12]);
  const joined = noWindows();
  joinWindows(joined, holding(one));
  expect(joined.eventDates.windows).toEqual([Int32Array.of(10, 11, 12)]);
  expect(joined.eventDates.windows[0]!.buffer.byteLength).toBe(12);
});
