import { expect, test } from 'vitest';
import { numberRoom, roomFor, roomForPlaces } from '../../src/numeric/room.ts';

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

test('four arrays of 2,048 numbers fill one of 8,192, a longer one stands alone', () => {
  const room = numberRoom();
  const first = room(2048).buffer;
  expect([1, 2, 3, 4].map(() => room(2048).buffer === first)).toEqual([true, true, true, false]);
  expect(room(2049).buffer.byteLength).toBe(8 * 2049);
});

test('places are whole numbers below 65,536', () => {
  const places = roomForPlaces(2);
  places.set([65_535, 65_536]);
  expect([...places]).toEqual([65_535, 0]);
});
