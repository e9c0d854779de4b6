import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { shelfOnDisk } from '../../../src/io/work/shelf-on-disk.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shelf-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const kept = fc.oneof(
  fc.float64Array(),
  fc.uint16Array(),
  fc.array(fc.string()),
  fc.dictionary(fc.string(), fc.oneof(fc.double(), fc.string(), fc.float64Array())),
);

test('a shelf on disk gives back whatever is put on it, to the bit, in any order and as often as it is asked', () => {
  const shelf = shelfOnDisk(folder);
  fc.assert(
    fc.property(fc.array(kept), (values) => {
      const places = values.map((value) => shelf.keep(value));
      for (const _ of [1, 2])
        for (const [i, place] of [...places.entries()].toReversed()) expect(place.take()).toEqual(values[i]);
    }),
  );
});

test('a part of an array in memory that threads share is put away alone', () => {
  const shelf = shelfOnDisk(folder);
  const large = new Float64Array(new SharedArrayBuffer(800_000)).fill(7);
  const place = shelf.keep(large.subarray(3, 5));
  expect(place.take()).toEqual(Float64Array.of(7, 7));
  expect(place.take().buffer.byteLength).toBeLessThan(100_000);
});

test('what was taken stays as it is when more is put away and taken', () => {
  const shelf = shelfOnDisk(folder);
  const first = shelf.keep(Float64Array.of(1, 2, 3));
  const taken = first.take();
  shelf.keep(Float64Array.of(4, 5, 6)).take();
  expect(taken).toEqual(Float64Array.of(1, 2, 3));
});

test('no name of a shelf is left behind, even while it is used', () => {
  const shelf = shelfOnDisk(folder);
  shelf.keep([1]);
  expect(readdirSync(folder)).toEqual([]);
});

test('what the disk does not take is kept in memory', () => {
  const value = { rows: [1, 2] };
  expect(shelfOnDisk(join(folder, 'nowhere')).keep(value).take()).toBe(value);
});
