import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { benchmarkReturns, type GapRule, type ReturnKind, sessionReturns } from '../../src/prices/returns.ts';

const NaN_ = Number.NaN;
/** A security that did not trade on its first session nor on the fourth. */
const prices = Float64Array.of(NaN_, 100, 110, NaN_, 121, 133.1);
const levels = Float64Array.of(10, 11, 12, 15, 18, 9);

/** Price ratios of each session, by gap rule; nothing where there is no return. */
const own: Record<GapRule, (readonly [number, number] | undefined)[]> = {
  'one-session': [undefined, undefined, [110, 100], undefined, undefined, [133.1, 121]],
  'since-last-trade': [undefined, undefined, [110, 100], undefined, [121, 110], [133.1, 121]],
  'trade-to-trade': [undefined, undefined, [110, 100], undefined, [121, 110], [133.1, 121]],
};
const benchmark: Record<GapRule, (readonly [number, number] | undefined)[]> = {
  'one-session': [undefined, [11, 10], [12, 11], [15, 12], [18, 15], [9, 18]],
  'since-last-trade': [undefined, [11, 10], [12, 11], [15, 12], [18, 15], [9, 18]],
  'trade-to-trade': [undefined, undefined, [12, 11], [15, 12], [18, 12], [9, 18]],
};
const rules = Object.keys(own) as GapRule[];
const kinds: ReturnKind[] = ['simple', 'log'];
const cases = rules.flatMap((rule) => kinds.map((kind) => [rule, kind] as const));

function expected(ratios: (readonly [number, number] | undefined)[], kind: ReturnKind): number[] {
  return ratios.map((ratio) => {
    if (ratio === undefined) return NaN_;
    return kind === 'simple' ? ratio[0] / ratio[1] - 1 : Math.log(ratio[0] / ratio[1]);
  });
}

describe.each(cases)('%s, %s', (rule, kind) => {
  test('a security without a price at the start and in the middle has the returns counted by hand', () => {
    expect([...sessionReturns(prices, kind, rule)]).toEqual(expected(own[rule], kind));
  });

  test("its benchmark's returns are the ones counted by hand", () => {
    expect([...benchmarkReturns(levels, prices, kind, rule)]).toEqual(expected(benchmark[rule], kind));
  });

  test('a session without a price has no return, and the first never has one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.double({ min: 0.01, max: 1e4, noNaN: true }), { nil: NaN_ })),
        (drawn) => {
          const returns = sessionReturns(Float64Array.from(drawn), kind, rule);
          expect(returns).toHaveLength(drawn.length);
          drawn.forEach((price, t) => {
            if (t === 0 || Number.isNaN(price)) expect(returns[t]).toBeNaN();
          });
        },
      ),
    );
  });
});

test('the simple return of (100, 110) is a tenth', () => {
  const [, value] = sessionReturns(Float64Array.of(100, 110), 'simple', 'trade-to-trade');
  expect(Math.abs(value! - 0.1)).toBeLessThanOrEqual(1e-15);
});

test('simple returns are p/q − 1, not (p − q)/q', () => {
  const [, value] = sessionReturns(Float64Array.of(4.63, 4.97), 'simple', 'one-session');
  expect(value).toBe(4.97 / 4.63 - 1);
  expect(value).not.toBe((4.97 - 4.63) / 4.63);
});

test('from trade to trade, returns compound to the last price over the first, and no move is lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.double({ min: 1, max: 100, noNaN: true }), { nil: NaN_, freq: 3 }), {
        minLength: 2,
      }),
      (drawn) => {
        const known = drawn.filter((price) => !Number.isNaN(price));
        fc.pre(known.length > 1);
        const returns = sessionReturns(Float64Array.from(drawn), 'log', 'trade-to-trade');
        const sum = returns.reduce((total, value) => (Number.isNaN(value) ? total : total + value), 0);
        expect(sum).toBeCloseTo(Math.log(known.at(-1)! / known[0]!), 10);
      },
    ),
  );
});

test('from trade to trade, a benchmark compared with itself has the same returns', () => {
  const returns = sessionReturns(prices, 'simple', 'trade-to-trade');
  const compared = benchmarkReturns(prices, prices, 'simple', 'trade-to-trade');
  expect(compared).toEqual(returns);
});
