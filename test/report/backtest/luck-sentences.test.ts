import { expect, test } from 'vitest';
import { luckSaid } from '../../../src/report/backtest/luck-sentences.ts';
import { told, untried } from './made-up.ts';

const result = told();
const said = luckSaid(result).join('\n');

test('nothing is said of luck where it was not asked about', () => {
  expect(luckSaid(untried())).toEqual([]);
});

/** The sentence on the interval, of an interval and so many event dates. */
function intervalOf(low: number, high: number, dates: number): string {
  const { luck } = result.tables;
  const columns = {
    ...luck.columns,
    conf_low: luck.columns.conf_low.map(() => low),
    conf_high: luck.columns.conf_high.map(() => high),
    event_dates: luck.columns.event_dates.map(() => dates),
  };
  return luckSaid({ ...result, tables: { ...result.tables, luck: { ...luck, columns } } })[0]!;
}

test('the interval is said with what was resampled, its confidence, and whether it includes 0', () => {
  expect(intervalOf(-0.0561, 0.1076, 40)).toMatch(
    /^Mean net return \S+ % a trade; resampling whole event dates gives a 95 % interval from −5\.61 % to \+10\.76 % \(p = 0\.\d{4}, 40 event dates\)\. It includes 0\.$/,
  );
  expect(intervalOf(0.01, 0.1, 40)).toMatch(/It excludes 0\.$/);
});

test('of few event dates the interval is told as too narrow', () => {
  expect(intervalOf(-0.0561, 0.1076, 4)).toMatch(/It includes 0; with so few dates it is too narrow\.$/);
});

test('the confidence is that which was asked for', () => {
  const asked = told({ luck: { draws: 199, confidence: 0.9 } });
  expect(luckSaid(asked)[0]).toContain('a 90 % interval');
});

test('the number of variants is said, and what is left of the best of them', () => {
  expect(said).toMatch(/^6 variants tried/m);
});

test('one variant is neither chosen on the past nor a search', () => {
  const one = luckSaid(told({ luck: { draws: 199 }, variants: { 'exit.sessions': [3] } })).join('\n');
  expect(one).toContain('no search to allow for');
  expect(one).not.toMatch(/Chosen on the past|after the search|neighbour/);
});

test('the delay is said, and walk-forward', () => {
  expect(said).toMatch(/Entered one session later, a trade brings \S+ % instead of \S+ %/);
  expect(said).toMatch(/Chosen on the past and tested on what came after, .* over \d+ trades\./);
});

test('what could not be tested is said with its reason', () => {
  const few = luckSaid(told({ luck: { draws: 199, walkForward: { trainDates: 90 } } })).join('\n');
  expect(few).toContain('No walk forward: too few event dates for one split.');
});
