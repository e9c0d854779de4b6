import { expect, test } from 'vitest';
import { roomFor, roomForPlaces } from '../../src/numeric/room.ts';

test('arrays of zeros are as long as asked for and never share a place, however many', () => {
  const arrays = Array.from({ length: 300 }, (_, i) => roomFor(100 + (i % 7)));
  arrays.forEach((array, i) => {
    expect([...array]).toEqual(Array(100 + (i % 7)).fill(0));
    array.fill(i + 1);
  });
  arrays.forEach((array, i) => {
    expect(array.every((value) => value === i + 1)).toBe(true);
  });
});

test('long ones have memory of their own', () => {
  expect(roomFor(5000).buffer.byteLength).toBe(40_000);
  expect(roomFor(0)).toHaveLength(0);
});

test('places are whole numbers below 65,536', () => {
  const places = roomForPlaces(2);
  places.set([65_535, 65_536]);
  expect([...places]).toEqual([65_535, 0]);
});
