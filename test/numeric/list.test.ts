import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrayOf, flatMapped, type List, listInPieces, listOf, mapped } from '../../src/numeric/list.ts';

const pieces = fc.array(fc.array(fc.integer(), { maxLength: 5 }), { maxLength: 8 });
const listed = (of: readonly (readonly number[])[]) =>
  listInPieces(
    of.map(({ length }) => length),
    (piece) => of[piece]!,
  );

describe('a list in pieces', () => {
  test('has the members of its pieces in order, however often it is gone through', () => {
    fc.assert(
      fc.property(pieces, (of) => {
        const list = listed(of);
        expect(list.length).toBe(of.flat().length);
        for (const _ of [1, 2]) expect([...list]).toEqual(of.flat());
      }),
    );
  });

  test('is asked for by place and cut as an array is', () => {
    fc.assert(
      fc.property(pieces, fc.nat(45), fc.nat(45), (of, from, to) => {
        const [list, all] = [listed(of), of.flat()];
        expect(list.slice(from, to)).toEqual(all.slice(from, to));
        expect(list.at(from)).toBe(all[from]);
      }),
    );
  });

  test('makes one piece at a time, and the same one once while it is looked at', () => {
    const made: number[] = [];
    const list = listInPieces([2, 2], (piece) => {
      made.push(piece);
      return [piece, piece];
    });
    expect([list.at(0), list.at(1), list.at(2), list.at(3)]).toEqual([0, 0, 1, 1]);
    expect(made).toEqual([0, 1]);
  });

  test('is mapped as an array is', () => {
    fc.assert(
      fc.property(pieces, fc.nat(45), fc.nat(45), (of, from, to) => {
        const make = (one: number, place: number) => `${one} at ${place}`;
        const [list, all] = [mapped(listed(of), make), of.flat().map(make)];
        expect([[...list], list.slice(from, to), list.at(from), list.length]).toEqual([
          all,
          all.slice(from, to),
          all[from],
          all.length,
        ]);
      }),
    );
    expect(mapped([1, 2], String)).toEqual(['1', '2']);
  });

  test('is searched and taken apart as an array is', () => {
    fc.assert(
      fc.property(pieces, (of) => {
        const [list, all] = [listed(of), of.flat()];
        const isAbove = (one: number, place: number) => one % 7 < place;
        const twice = (one: number, place: number) => (one > 0 ? [one, place] : []);
        const told = (from: List<number>) => {
          const seen: number[] = [];
          from.forEach((one, place) => {
            seen.push(one, place);
          });
          return [from.filter(isAbove), from.flatMap(twice), from.map(isAbove), from.some(isAbove), seen];
        };
        expect(told(list)).toEqual(told(all));
      }),
    );
  });

  test('whose members come to none or several is as long as these', () => {
    fc.assert(
      fc.property(pieces, fc.nat(45), (of, from) => {
        const make = (one: number) => (one > 0 ? [one, -one] : []);
        const [list, all] = [flatMapped(listed(of), make), of.flat().flatMap(make)];
        expect([list.length, [...list], list.slice(from, from + 3)]).toEqual([
          all.length,
          all,
          all.slice(from, from + 3),
        ]);
      }),
    );
    expect(flatMapped([1, 2], (one) => [one, one])).toEqual([1, 1, 2, 2]);
  });

  test('of single members has each made by its place', () => {
    const list = listOf(3, (place) => place * 2);
    expect(arrayOf(list)).toEqual([0, 2, 4]);
    expect([list.at(-1), list.at(2), list.at(3)]).toEqual([undefined, 4, undefined]);
  });

  test('is an array where one is wanted; an array is itself', () => {
    expect(arrayOf(listed([[1], [2, 3]]))).toEqual([1, 2, 3]);
    const array = [1, 2];
    expect(arrayOf(array)).toBe(array);
  });
});
