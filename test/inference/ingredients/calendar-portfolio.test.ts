import { expect, test } from 'vitest';
import type { Contribution } from '../../../src/abnormal/sample.ts';
import { calendarPortfolios } from '../../../src/inference/ingredients/calendar-portfolio.ts';
import { holdWindow, joinWindows, noWindows } from '../../../src/inference/ingredients/held-windows.ts';
import { inMemory } from '../../../src/numeric/shelf.ts';
import { drawsFrom } from '../../abnormal/made-up.ts';
import { dated } from '../dated.ts';

/** An observation whose event window is the dates from `first` on. */
const held = (
  security: string,
  first: number,
  returns: number[],
  benchmark: number[] | undefined = [0.01, 0.02, 0.03],
) =>
  dated(first - 2, [0, 0], {
    security,
    eventReturns: Float64Array.from(returns),
    eventFactors: benchmark ? [Float64Array.from(benchmark)] : [],
  });

function portfolioOf(contributions: readonly Contribution[], from: number, to: number) {
  const windows = noWindows();
  for (const one of contributions) holdWindow(windows, one);
  return calendarPortfolios(windows, [[from, to]])[0]!;
}

test('each date holds the mean of the securities inside the window', () => {
  const {
    returns,
    factors: [benchmark],
  } = portfolioOf([held('A', 10, [0.1, 0.2, 0.3]), held('B', 11, [0.4, 0.5, 0.6], [0.02, 0.03, 0.04])], 0, 2);
  expect([...returns]).toEqual([0.1, 0.3, 0.4, 0.6].map((value) => expect.closeTo(value, 14)));
  expect([...benchmark!]).toEqual([0.01, 0.02, 0.03, 0.04]);
});

test('a security inside two windows is held once', () => {
  const { returns } = portfolioOf(
    [held('A', 10, [0.1, 0.2, 0.3]), held('B', 10, [0, 0, 0]), held('A', 11, [0.2, 0.3, 0.9])],
    0,
    2,
  );
  expect([...returns]).toEqual([0.05, 0.1, 0.15, 0.9].map((value) => expect.closeTo(value, 14)));
});

test('only the days of the window count, and of those only the ones with both returns', () => {
  const { returns } = portfolioOf(
    [held('A', 10, [0.1, Number.NaN, 0.3]), held('B', 10, [0.5, 0.6, 0.7], [0, 0, Number.NaN])],
    1,
    2,
  );
  expect([...returns]).toEqual([0.6, 0.3]);
  expect(portfolioOf([dated(0, [1], { eventFactors: [] })], 0, 2).returns).toHaveLength(0);
  expect(portfolioOf([], 0, 2).returns).toHaveLength(0);
});

test('a security without factors holds nothing, wherever it stands', () => {
  const priced = held('A', 10, [0.1, 0.2, 0.3]);
  const unpriced = dated(8, [0, 0], {
    security: 'B',
    eventReturns: Float64Array.of(1, 1, 1),
    eventFactors: [],
  });
  const own = portfolioOf([priced], 0, 2);
  expect(portfolioOf([unpriced, priced], 0, 2)).toEqual(own);
  expect(portfolioOf([priced, unpriced], 0, 2)).toEqual(own);
});

test('however many securities are gathered at a time, on a shelf or not, portfolios are the same bits', () => {
  const { normal, uniform } = drawsFrom(5);
  const some = () => Array.from({ length: 3 }, () => (uniform() < 0.1 ? Number.NaN : normal()));
  const given = Array.from({ length: 3000 }, () =>
    held(`S${Math.floor(40 * uniform() ** 2)}`, 10 + Math.floor(60 * uniform()), some(), some()),
  );
  const [plain, shelved] = [noWindows(), noWindows(inMemory)];
  for (let from = 0; from < given.length; from += 500) {
    const block = noWindows();
    for (const one of given.slice(from, from + 500)) holdWindow(block, one);
    for (const into of [plain, shelved]) joinWindows(into, block);
  }
  const ranges = [
    [0, 2],
    [1, 1],
  ] as const;
  const whole = calendarPortfolios(plain, ranges);
  expect(whole).toEqual(ranges.map(([from, to]) => portfolioOf(given, from, to)));
  for (const atOnce of [1, 5000, 1e9]) {
    expect(calendarPortfolios(plain, ranges, atOnce)).toEqual(whole);
    expect(calendarPortfolios(shelved, ranges, atOnce)).toEqual(whole);
  }
});
