import { expect, test } from 'vitest';
import { toldObservations } from '../../../src/report/observations.ts';
import { toldRivals } from '../../../src/report/rivals.ts';
import { extremeLines } from '../../../src/report/terminal/extremes.ts';
import { shownLines } from '../../../src/report/terminal/line.ts';
import { usualVoice } from '../../../src/report/voice.ts';
import { resultOf, v4, v4Tables } from '../made-up.ts';

test('many are called the most extreme only where they are ranked', () => {
  const observations = toldObservations(v4.result);
  const said = (isRanked: boolean) => {
    const selection = { chosen: observations.slice(0, 1), left: 4, isRanked };
    const lines = extremeLines(usualVoice, selection, v4.result.tables.events, toldRivals(v4.result));
    return shownLines(lines, { color: false, width: 100 });
  };
  expect(said(true)).toContain('The 1 most extreme of 5, day 0');
  expect(said(false)).toContain('The first 1 of 5, day 0');
});

test('where no table of days is made, the first window is told', () => {
  const result = resultOf({ ...v4Tables, abnormal_returns: [] });
  const observations = toldObservations(result);
  const selection = { chosen: observations.slice(0, 1), left: 4, isRanked: true };
  const lines = extremeLines(usualVoice, selection, result.tables.events, toldRivals(result));
  const said = shownLines(lines, { color: false, width: 100 });
  expect(said).toContain('The 1 most extreme of 5, first window');
  const { car } = observations[0]!.windows[0]!;
  expect(said).toMatch(new RegExp(`CAR .*\n.*${(100 * car).toFixed(2).replace('-', '−')} %`));
});

test('one event of two securities fell twice: observations are counted, and said to be', () => {
  const [one] = v4Tables.events;
  const both = ['0981.HK', '1347.HK'].map((symbol) => ({
    ...one!,
    observation: `v4:${symbol}`,
    security: symbol,
  }));
  const result = resultOf({ events: both });
  const selection = { chosen: [], left: 2, isRanked: false };
  const lines = extremeLines(usualVoice, selection, result.tables.events, toldRivals(result));
  expect(shownLines(lines, { color: false, width: 100 })).toMatch(
    /^Announcements fell, counted by observation: 2 /m,
  );
});

test('many without a table of their returns are counted, none of them told', () => {
  const result = resultOf({ events: v4Tables.events });
  const selection = { chosen: toldObservations(result).slice(0, 1), left: 4, isRanked: false };
  const lines = extremeLines(usualVoice, selection, result.tables.events, toldRivals(result));
  const said = shownLines(lines, { color: false, width: 100 });
  expect(said).toContain('Announcements fell, counted by observation: ');
  expect(said).not.toMatch(/The first|first window|–/);
});
