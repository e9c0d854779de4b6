import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clustersOf, type Dated, overlapsOf, sharesDates } from '../../src/audit/dependence.ts';

interface Named extends Dated {
  readonly id: string;
}

/** An observation whose event window is the days from one to another. */
function seen(id: string, eventDate: number, own: Partial<Named> = {}): Named {
  const dates = Int32Array.from({ length: 21 }, (_, i) => eventDate - 10 + i);
  return { id, position: 0, eventId: id, issuer: 'firm', eventDate, dates, ...own };
}

const placed = (observations: readonly Named[]) =>
  observations.map((one, position) => ({ ...one, position }));
const told = (observations: readonly Named[], modelsFor: (one: Named) => number = () => 1) =>
  clustersOf(placed(observations), modelsFor).map(({ representative, others }) => [
    representative.id,
    ...others.map(({ id }) => id),
  ]);

describe('observations of one firm', () => {
  test('whose windows share a date are one cluster, and the first announcement stands for it', () => {
    expect(told([seen('later', 101), seen('first', 100)])).toEqual([['first', 'later']]);
    expect(told([seen('first', 100), seen('last day', 120)])).toEqual([['first', 'last day']]);
  });

  test('whose windows share none are no cluster', () => {
    expect(told([seen('first', 100), seen('after', 121)])).toEqual([]);
  });

  test('on several exchanges are one cluster, and the listing the event names first stands for it', () => {
    const listings = [
      seen('v4:H', 100, { eventId: 'v4' }),
      seen('v4:A', 99, { eventId: 'v4' }),
      seen('article:H', 101),
    ];
    expect(told(listings)).toEqual([['v4:H', 'v4:A', 'article:H']]);
  });

  test('in a long chain are as many clusters as there are windows clear of each other', () => {
    const chain = Array.from({ length: 10 }, (_, i) => seen(`e${i}`, 100 + 15 * i));
    expect(told(chain)).toEqual([
      ['e0', 'e1'],
      ['e2', 'e3'],
      ['e4', 'e5'],
      ['e6', 'e7'],
      ['e8', 'e9'],
    ]);
  });

  test('that cannot be estimated neither stand for others nor are stood for', () => {
    const three = [seen('lost', 100), seen('a', 101), seen('b', 102)];
    expect(told(three, ({ id }) => Number(id !== 'lost'))).toEqual([['a', 'b']]);
    expect(told(three, ({ id }) => Number(id === 'b'))).toEqual([]);
  });

  test('are stood for by one that more models can use, be it later', () => {
    const three = [seen('by one', 100), seen('by two', 101), seen('by two, too', 102)];
    expect(told(three, ({ id }) => (id === 'by one' ? 1 : 2))).toEqual([['by two', 'by two, too', 'by one']]);
  });

  test('are asked whether they can be estimated only where others share their dates', () => {
    const asked: string[] = [];
    told([seen('alone', 100), seen('a', 200), seen('b', 205)], ({ id }) => asked.push(id));
    expect(asked).toEqual(['a', 'b']);
  });

  test('of two events on one day are one cluster, the first given before the other', () => {
    expect(told([seen('b', 100), seen('a', 100)])).toEqual([['b', 'a']]);
  });
});

test('observations of different firms are never one cluster', () => {
  expect(told([seen('a', 100), seen('b', 100, { issuer: 'other' })])).toEqual([]);
});

test('an observation without a window depends on nothing', () => {
  const none = seen('none', 100, { dates: new Int32Array(0) });
  expect(told([none, seen('a', 100)])).toEqual([]);
  expect(overlapsOf(placed([none, seen('a', 100)])).size).toBe(0);
});

test('windows that interleave without a common date are independent', () => {
  expect(sharesDates(Int32Array.of(1, 3, 5), Int32Array.of(2, 4, 6))).toBe(false);
  expect(sharesDates(Int32Array.of(1, 3, 5), Int32Array.of(2, 4, 5))).toBe(true);
  expect(sharesDates(Int32Array.of(), Int32Array.of(1))).toBe(false);
});

test('overlaps are told from both sides, and only where dates are shared', () => {
  const [a, b, c] = placed([seen('a', 100), seen('b', 115), seen('c', 130)]);
  const overlaps = overlapsOf([a!, b!, c!]);
  expect([a!, b!, c!].map((one) => overlaps.get(one)!.map(({ id }) => id))).toEqual([
    ['b'],
    ['a', 'c'],
    ['b'],
  ]);
});

const events = fc.array(fc.record({ date: fc.nat(300), issuer: fc.constantFrom('x', 'y') }), {
  maxLength: 30,
});

test('whatever the dates: what counts shares no date, what does not shares one with what stands for it', () => {
  fc.assert(
    fc.property(events, (drawn) => {
      const all = placed(drawn.map(({ date, issuer }, i) => seen(`e${i}`, date, { issuer })));
      const clusters = clustersOf(all, () => 1);
      const dependent = new Set(clusters.flatMap(({ others }) => others));
      for (const { representative, others } of clusters) {
        expect(dependent.has(representative)).toBe(false);
        for (const other of others) {
          expect(other.issuer).toBe(representative.issuer);
          expect(sharesDates(other.dates, representative.dates)).toBe(true);
        }
      }
      const counting = all.filter((one) => !dependent.has(one));
      for (const one of counting) {
        const others = counting.filter((other) => other !== one && other.issuer === one.issuer);
        expect(others.some((other) => sharesDates(one.dates, other.dates))).toBe(false);
      }
    }),
    { seed: 20260424 },
  );
});
