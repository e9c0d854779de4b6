import { describe, expect, test } from 'vitest';
import { roomFor, roomForPlaces, scratch } from '../../src/numeric/room.ts';

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
  const { room } = scratch();
  const first = room(2048).buffer;
  expect([1, 2, 3, 4].map(() => room(2048).buffer === first)).toEqual([true, true, true, false]);
  expect(room(2049).buffer.byteLength).toBe(8 * 2049);
});

test('places are whole numbers below 65,536', () => {
  expect(roomForPlaces(5000)).toHaveLength(5000);
  const places = roomForPlaces(2);
  places.set([65_535, 65_536]);
  expect([...places]).toEqual([65_535, 0]);
});

describe('scratch', () => {
  test('is cut again, as it is, once a run has ended', () => {
    const { room, during } = scratch();
    const first = during(() => room(100).fill(1));
    const second = during(() => room(100));
    expect([second.buffer, second.byteOffset]).toEqual([first.buffer, first.byteOffset]);
    expect(second.every((value) => value === 1)).toBe(true);
  });

  test('of more than 512 KB is given back to the engine', () => {
    const { room, during } = scratch();
    const run = () => during(() => Array.from({ length: 40 }, () => room(2048).buffer));
    const before = new Set(run());
    expect(before.size).toBe(10);
    for (const _ of [1, 2]) expect(new Set(run().filter((buffer) => before.has(buffer))).size).toBe(8);
  });

  test('of an inner run is not the next one’s while the outer one goes on', () => {
    const { room, during } = scratch();
    during(() => {
      const inner = during(() => room(100).fill(1));
      const other = during(() => room(100).fill(2));
      expect([inner[0], other[0]]).toEqual([1, 2]);
    });
  });

  test('longer than a piece has an array of its own, and no other run', () => {
    const { room, during } = scratch();
    const long = during(() => room(9000).fill(1));
    expect(long).toHaveLength(9000);
    during(() => room(9000).fill(2));
    expect(long[0]).toBe(1);
  });

  test('never gives two arrays of one run the same place', () => {
    const { room, during } = scratch();
    during(() => room(2000));
    during(() => {
      const arrays = Array.from({ length: 300 }, (_, i) => room(100).fill(i));
      expect(arrays.every((array, i) => array.every((value) => value === i))).toBe(true);
    });
  });

  test('leaves alone what was cut outside of a run', () => {
    const { room, during } = scratch();
    const kept = room(100).fill(7);
    during(() => room(100).fill(1));
    const after = room(100).fill(2);
    during(() => room(2000).fill(3));
    expect([kept, after].map((array) => new Set(array))).toEqual([new Set([7]), new Set([2])]);
  });

  test('gives what is to be kept: itself outside of a run, a copy within', () => {
    const { room, kept, during } = scratch();
    const outside = room(10).fill(1);
    expect(kept(outside)).toBe(outside);
    const copy = during(() => kept(room(100).fill(2)));
    during(() => room(2000).fill(3));
    expect(new Set(copy)).toEqual(new Set([2]));
  });

  test('is not given back before the outermost run has ended, nor lost where one fails', () => {
    const { room, during } = scratch();
    during(() => {
      const outer = room(100).fill(1);
      during(() => room(100).fill(2));
      room(100).fill(3);
      expect(new Set(outer)).toEqual(new Set([1]));
    });
    expect(() =>
      during(() => {
        throw new Error('no');
      }),
    ).toThrow('no');
    const kept = room(10).fill(1);
    during(() => room(8192).fill(2));
    during(() => room(2000).fill(3));
    expect(new Set(kept)).toEqual(new Set([1]));
  });
});
