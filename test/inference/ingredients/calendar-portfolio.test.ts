import { expect, test } from 'vitest';
import type { Contribution } from '../../../src/abnormal/sample.ts';
import {
  calendarPortfolio,
  holdingsOf,
  holdWindow,
  noWindows,
} from '../../../src/inference/ingredients/calendar-portfolio.ts';
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
  return calendarPortfolio(holdingsOf(windows), from, to);
}

test('what is held are copies, so that no panel goes along with a sample', () => {
  const one = held('A', 10, [0.1, 0.2, 0.3]);
  const windows = noWindows();
  holdWindow(windows, one);
  const [{ values } = { values: undefined }] = windows.priced.pieces;
  expect([...values!]).toEqual([0.1, 0.2, 0.3, 0.01, 0.02, 0.03]);
  expect([one.eventReturns.buffer, one.eventFactors[0]!.buffer]).not.toContain(values!.buffer);
});

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
