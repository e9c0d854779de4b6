import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contribution } from '../../src/abnormal/sample.ts';
import { tests } from '../../src/inference/registry.ts';
import {
  isUndefined,
  type Statistic,
  type TestStatistic,
  type Undefined,
} from '../../src/inference/test-statistic.ts';
import { cellsFor, contributions, drawnFrom, scaled, shape, stateOf } from './made-up.ts';

type Drawn = Statistic | Undefined;

const all = Object.entries<TestStatistic>(tests);
const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 });
const runs = { numRuns: 25 };

/** Statistics agree to rounding; a statistic near nothing is a difference of numbers near one. */
function expectSame(own: readonly Drawn[], other: readonly Drawn[], sign = 1, unit = 1): void {
  expect(own).toHaveLength(other.length);
  own.forEach((drawn, i) => {
    const wanted = other[i]!;
    expect(drawn.n).toBe(wanted.n);
    expect(isUndefined(drawn)).toBe(isUndefined(wanted));
    expectClose(drawn.estimate / unit, sign * wanted.estimate, 1e-12);
    if (isUndefined(drawn) || isUndefined(wanted)) return;
    expectClose(aboutItsCentre(drawn), sign * aboutItsCentre(wanted), 1e-9);
    expect(drawn.distribution.name).toBe(wanted.distribution.name);
    if (drawn.distribution.name !== 't' || wanted.distribution.name !== 't') return;
    expectClose(drawn.distribution.degreesOfFreedom, wanted.distribution.degreesOfFreedom, 1e-12);
  });
}

/** A statistic less what it is under the null hypothesis: nothing but for sums of ranks. */
function aboutItsCentre({ statistic, distribution }: Statistic): number {
  if (distribution.name === 'signed-rank')
    return statistic - (distribution.values * (distribution.values + 1)) / 4;
  return distribution.name === 'normal' ? statistic - (distribution.mean ?? 0) : statistic;
}

function expectClose(own: number, other: number, tolerance: number): void {
  if (Number.isNaN(other)) expect(own).toBeNaN();
  else expect(Math.abs(own - other)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(other)));
}

const statistics = (test: TestStatistic, given: readonly Contribution[]) =>
  drawnFrom(test, stateOf(test, given));

/** Tests whose estimate is that of portfolios, day by day, and not a mean over observations. */
const isOfPortfolios = (id: string) => id.startsWith('calendar-time');

/** A copy whose arrays lie in one memory, the last one first: as they may where a state was read from a file. */
function inOneMemory<T>(state: T): T {
  const memory = new ArrayBuffer(1 << 20);
  let end = memory.byteLength;
  const known = new Map<unknown, unknown>();
  const copied = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (!known.has(value)) known.set(value, ArrayBuffer.isView(value) ? moved(value as Float64Array) : {});
    const copy = known.get(value) as object;
    if (ArrayBuffer.isView(value)) return copy;
    if (value instanceof Map) return new Map([...value].map(([key, own]) => [key, copied(own)]));
    if (Array.isArray(value)) return value.map(copied);
    return Object.assign(
      copy,
      Object.fromEntries(Object.entries(value).map(([key, own]) => [key, copied(own)])),
    );
  };
  const moved = (values: Float64Array) => {
    end -= Math.ceil(values.byteLength / 8) * 8;
    const copy = new (values.constructor as Float64ArrayConstructor)(memory, end, values.length);
    copy.set(values);
    return copy;
  };
  return copied(state) as T;
}

test('test statistics are sorted by id', () => {
  expect(Object.keys(tests)).toEqual(Object.keys(tests).toSorted());
});

describe.each(all)('%s', (id, member) => {
  test('says its name, its source, its null hypothesis and what it is robust to', () => {
    expect(member.name).not.toBe('');
    expect(member.reference).toMatch(/\(\d{4}\)/);
    expect(member.nullHypothesis).toMatch(/^[A-Z].*\.$/);
    expect(member.robustTo.length).toBeGreaterThan(0);
    expect([...member.robustTo]).toEqual(member.robustTo.toSorted());
  });

  test('has measures, sorted, and cells for every one', () => {
    expect([...member.measures]).toEqual(member.measures.toSorted());
    const measured = cellsFor(member).map((cell) => shape.cells[cell]!.measure);
    expect([...new Set(measured)].toSorted()).toEqual([...member.measures]);
  });

  test('has a statistic of a sample of twelve, of one distribution', () => {
    const drawn = statistics(member, contributions(1, 12)).flatMap((one) => (isUndefined(one) ? [] : [one]));
    expect(new Set(drawn.map((one) => one.distribution.name)).size).toBe(1);
  });

  test('does not depend on the memory its state lies in', () => {
    const calendar = Int32Array.from({ length: 90 }, (_, session) => session + Math.floor(session / 5) * 2);
    const given = contributions(29, 12).map((one, i) => {
      const dayZero = 60 + ((i * 7) % 13);
      return {
        ...one,
        estimationDates: calendar.subarray(dayZero - 60, dayZero),
        eventDates: calendar.subarray(dayZero, dayZero + shape.eventDays),
      };
    });
    const state = stateOf(member, given);
    expect(drawnFrom(member, inOneMemory(state))).toEqual(drawnFrom(member, state));
  });

  test('changes its sign with the abnormal returns', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const given = contributions(seed, 9);
        const own = statistics(member, given);
        expectSame(
          statistics(
            member,
            given.map((one) => scaled(one, -1)),
          ),
          own,
          -1,
        );
      }),
      runs,
    );
  });

  test('ignores the scale of returns', () => {
    fc.assert(
      fc.property(seeds, fc.double({ min: 0.01, max: 100, noNaN: true }), (seed, c) => {
        const given = contributions(seed, 9);
        expectSame(
          statistics(
            member,
            given.map((one) => scaled(one, c)),
          ),
          statistics(member, given),
          1,
          c,
        );
      }),
      runs,
    );
  });

  test('ignores the order of events', () => {
    fc.assert(
      fc.property(seeds, fc.array(fc.nat(), { minLength: 9, maxLength: 9 }), (seed, keys) => {
        const given = contributions(seed, 9);
        const shuffled = given.map((one, i) => ({ one, key: keys[i]! })).toSorted((a, b) => a.key - b.key);
        expectSame(
          statistics(
            member,
            shuffled.map(({ one }) => one),
          ),
          statistics(member, given),
        );
      }),
      runs,
    );
  });

  test('joined from blocks is that of the whole, however blocks are grouped', () => {
    fc.assert(
      fc.property(seeds, fc.nat({ max: 9 }), fc.nat({ max: 9 }), (seed, cut, other) => {
        const given = contributions(seed, 9);
        const [from, to] = [Math.min(cut, other), Math.max(cut, other)];
        const blocks = () =>
          [given.slice(0, from), given.slice(from, to), given.slice(to)].map((b) => stateOf(member, b));
        const [a, b, c] = blocks();
        member.join(a, b);
        member.join(a, c);
        const [d, e, f] = blocks();
        member.join(e, f);
        member.join(d, e);
        const whole = statistics(member, given);
        expectSame(drawnFrom(member, a), whole);
        expectSame(drawnFrom(member, d), whole);
      }),
      runs,
    );
  });

  test('has a state of plain data, which crosses a worker unharmed and goes on there', () => {
    const given = contributions(5, 6);
    const state = structuredClone(stateOf(member, given.slice(0, 3)));
    for (const one of given.slice(3)) member.add(state, one, shape);
    expect(drawnFrom(member, state)).toEqual(statistics(member, given));
  });

  test('of no observation is not defined, has no estimate, and says why', () => {
    for (const drawn of statistics(member, [])) {
      expect(drawn).toEqual({ n: 0, estimate: Number.NaN, reason: 'no observation has a value there' });
    }
  });

  test('of one observation is not defined, keeps its estimate, and says why', () => {
    const [one] = contributions(7, 1, 0);
    const cells = cellsFor(member);
    statistics(member, [one!]).forEach((drawn, i) => {
      expect(drawn).toMatchObject({
        n: 1,
        reason: 'one observation: a statistic over observations needs at least two',
      });
      expect(drawn).not.toHaveProperty('statistic');
      expectClose(drawn.estimate, one!.values[cells[i]!]!, 1e-15);
    });
  });

  test.skipIf(isOfPortfolios(id))(
    'counts, and averages, only the observations that have a value there',
    () => {
      const given = contributions(11, 10, 0.3);
      const cells = cellsFor(member);
      statistics(member, given).forEach((drawn, i) => {
        const known = given.map(({ values }) => values[cells[i]!]!).filter((value) => !Number.isNaN(value));
        expect(drawn.n).toBe(known.length);
        if (id === 'time-series-t') return; // its estimate sums the days' averages, each over those present
        expectClose(drawn.estimate, known.reduce((sum, value) => sum + value, 0) / known.length, 1e-14);
      });
    },
  );

  test('never has a statistic that is not a number', () => {
    fc.assert(
      fc.property(seeds, fc.nat({ max: 4 }), fc.constantFrom(0, 0.5, 0.9), (seed, n, missing) => {
        const given = contributions(seed, n, 0.1).map((one) => withHoles(one, missing));
        for (const drawn of statistics(member, given)) {
          if (isUndefined(drawn)) expect(drawn.reason).not.toBe('');
          else expect(Number.isFinite(drawn.statistic)).toBe(true);
        }
      }),
    );
  });
});

/** Values of every n-th cell gone, as though those windows had no return. */
function withHoles(one: Contribution, missing: number): Contribution {
  const gone = (cell: number) => ((cell * 7 + 3) % 10) / 10 < missing;
  const holed = (values: Float64Array) => values.map((value, cell) => (gone(cell) ? Number.NaN : value));
  return {
    ...one,
    values: holed(one.values),
    standardised: holed(one.standardised),
    event: holed(one.event),
  };
}

describe('a sample of identical observations', () => {
  const [one] = contributions(13, 1, 0);
  const same = [one!, one!, one!];
  const reasons = (id: keyof typeof tests) =>
    new Set(statistics(tests[id], same).map((drawn) => (isUndefined(drawn) ? drawn.reason : 'defined')));

  test('has no cross-sectional statistic, and says what does not vary', () => {
    expect([...reasons('cross-sectional-t')]).toEqual(['no variance: the values are all the same']);
    expect([...reasons('bmp-t')]).toEqual(['no variance: the standardised values are all the same']);
  });

  test('has those that take their variance from elsewhere', () => {
    for (const id of [
      'corrado-zivney-rank-z',
      'generalized-sign-z',
      'patell-z',
      'sign-z',
      'time-series-t',
    ] as const) {
      expect([...reasons(id)]).toEqual(['defined']);
    }
  });

  test('has no cross-sectional statistic however it is folded', () => {
    for (const member of [tests['cross-sectional-t'], tests['bmp-t']] as TestStatistic[]) {
      const folded = member.empty(shape);
      for (const block of [same, [one!], [one!, one!]]) member.join(folded, stateOf(member, block));
      expect(drawnFrom(member, folded).filter((drawn) => !isUndefined(drawn))).toEqual([]);
    }
  });
});

describe('an estimation window without any variation', () => {
  const flat = contributions(17, 3, 0).map((one) => ({ ...one, estimation: one.estimation.map(() => 0) }));
  const still = flat.map((one) => ({ ...one, event: one.event.map(() => 0) }));
  const reasons = (id: keyof typeof tests, given: readonly Contribution[]) =>
    new Set(statistics(tests[id], given).map((drawn) => (isUndefined(drawn) ? drawn.reason : 'defined')));

  test('leaves the tests that lean on it undefined', () => {
    expect([...reasons('time-series-t', flat)]).toEqual([
      'no variance: the portfolio returns of the estimation window are all the same',
    ]);
    expect([...reasons('generalized-sign-z', flat)]).toEqual([
      'no variance: the signs of the estimation window are all the same',
    ]);
    expect([...reasons('corrado-zivney-rank-z', still)]).toEqual(['no variance: the ranks are all the same']);
  });
});

test('Patell’s z is not defined for an observation whose score has no variance', () => {
  const given = contributions(19, 3, 0).map((one, i) => (i === 1 ? { ...one, degreesOfFreedom: 2 } : one));
  for (const drawn of statistics(tests['patell-z'], given)) {
    expect(drawn).toMatchObject({
      n: 3,
      reason: 'an observation has two degrees of freedom or fewer, so its score has no variance',
    });
  }
});

describe('by hand', () => {
  const cell = 5; // day 0
  /** Observations with these values and scores on day 0, everything else as drawn. */
  const given = (values: readonly number[]) =>
    contributions(23, values.length, 0).map((one, i) => ({
      ...one,
      values: one.values.map((value, at) => (at === cell ? values[i]! : value)),
      standardised: one.standardised.map((value, at) => (at === cell ? values[i]! * 100 : value)),
      event: one.event.map((value, at) => (at === cell ? values[i]! : value)),
      degreesOfFreedom: 10,
    }));
  const of = (id: keyof typeof tests, values: readonly number[]): Statistic => {
    const member: TestStatistic = tests[id];
    const drawn = member.statistic(stateOf(member, given(values)), cell, shape);
    if (isUndefined(drawn)) throw new Error(drawn.reason);
    return drawn;
  };

  test('the cross-sectional t of 1, 2 and 3 % is 2√3 with two degrees of freedom', () => {
    const drawn = of('cross-sectional-t', [0.01, 0.02, 0.03]);
    expect(drawn.statistic).toBeCloseTo(2 * Math.sqrt(3), 12);
    expect(drawn.standardError).toBeCloseTo(0.01 / Math.sqrt(3), 14);
    expect(drawn.distribution).toEqual({ name: 't', degreesOfFreedom: 2 });
  });

  test('so is the BMP t of scores 1, 2 and 3', () => {
    const drawn = of('bmp-t', [0.01, 0.02, 0.03]);
    expect(drawn.statistic).toBeCloseTo(2 * Math.sqrt(3), 12);
    expect(drawn.distribution).toEqual({ name: 't', degreesOfFreedom: 2 });
  });

  test('Patell’s z of scores 1, 2 and 3 with ten degrees of freedom is 6/√(3 · 10/8)', () => {
    expect(of('patell-z', [0.01, 0.02, 0.03]).statistic).toBeCloseTo(6 / Math.sqrt(3.75), 12);
  });

  test('the sign z of three rises in four is 1, its exact p 5/16 and 5/8', () => {
    const drawn = of('sign-z', [0.01, 0.02, 0.03, -0.01]);
    expect(drawn.statistic).toBe(1);
    expect(drawn.exact!.greater).toBeCloseTo(5 / 16, 14);
    expect(drawn.exact!['two-sided']).toBeCloseTo(5 / 8, 14);
  });

  test('zero is no rise', () => {
    expect(of('sign-z', [0.01, 0.02, 0, -0.01]).statistic).toBe(0);
  });
});
