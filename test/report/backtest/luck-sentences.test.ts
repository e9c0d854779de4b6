import { expect, test } from 'vitest';
import { luckSaid } from '../../../src/report/backtest/luck-sentences.ts';
import { told, untried } from './made-up.ts';

const result = told();
const said = luckSaid(result).join('\n');

test('nothing is said of luck where it was not asked about', () => {
  expect(luckSaid(untried())).toEqual([]);
});

test('the interval is said with its p-value and whether it rules out nothing', () => {
  expect(said).toMatch(
    /lies between \S+ % and \S+ % \(p = 0\.\d{4}, \d+ event dates\): a mean of 0 lies (within|outside)\./,
  );
});

test('the number of variants is said, and what is left of the best of them', () => {
  expect(said).toMatch(
    /^6 variants tried\. The best of them alone has p = .* by White’s reality check, p = .* by Hansen’s test\./m,
  );
  expect(said).toContain('deflated Sharpe ratio');
  expect(said).toMatch(/: (a plateau|a spike)\.|Plateau not measured: the best value is not above 0\./);
});

test('the delay is said, and walk-forward', () => {
  expect(said).toMatch(/Entered one session later, a trade brings \S+ % instead of \S+ %/);
  expect(said).toMatch(/Chosen on the past and tested on what came after, .* over \d+ trades\./);
});

test('what could not be tested is said with its reason', () => {
  const few = luckSaid(told({ luck: { draws: 199, walkForward: { trainDates: 90 } } })).join('\n');
  expect(few).toContain('No walk forward: too few event dates for one split.');
});
