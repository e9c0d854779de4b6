import { expect, test } from 'vitest';
import { rowsIn } from '../../src/report/rows.ts';
import { usualVoice } from '../../src/report/voice.ts';
import { daysSaid, isShort, shortSaid, shortSampleSaid } from '../../src/report/window-days.ts';
import { type Row, resultOf } from './made-up.ts';

const window = (days: number, own: Row = {}): Row => ({
  observation: 'a:S',
  model: 'market-model',
  from: -5,
  to: 5,
  days,
  car: days === 0 ? Number.NaN : -0.2068,
  ...own,
});

test('a CAR over fewer days than its window has is told with both', () => {
  expect(daysSaid(usualVoice, { from: -5, to: 5, days: 7 })).toBe(' over 7 of 11 days');
  expect(daysSaid(usualVoice, { from: -5, to: 5, days: 11 })).toBe('');
});

test('one over no day is no CAR', () => {
  expect(isShort({ from: 0, to: 0, days: 0 })).toBe(false);
});

test('of one observation the short windows of the first model are told', () => {
  const windows = [window(7), window(1, { from: 0, to: 0 }), window(7, { model: 'other' })];
  const rows = rowsIn(resultOf({ windows }).tables.windows);
  expect(shortSaid(usualVoice, { windows: rows })).toBe('[−5, +5] −20.68 % over 7 of 11 days');
  expect(shortSaid(usualVoice, { windows: [] })).toBeUndefined();
});

test('of a sample it is told how many of the CARs that count are short; one without any day is in no mean', () => {
  const events = ['a', 'b', 'c'].map((id) => ({ observation: `${id}:S`, status: 'included' }));
  const windows = [
    window(7),
    window(11, { observation: 'b:S' }),
    window(0, { observation: 'c:S' }),
    window(7, { model: 'other' }),
  ];
  const own = { eventWindow: [-5, 5], windows: [[-5, 5]] } satisfies Parameters<typeof resultOf>[1];
  const said = (one: Row) => shortSampleSaid(resultOf({ windows, events: [one, ...events.slice(1)] }, own));
  const first = events[0]!;
  expect(said(first)).toEqual(['CARs over fewer days than their window has: 1 of 2 over [−5, +5].']);
  expect(said({ ...first, counted_with: 'b:S' })).toEqual([]);
  expect(shortSampleSaid(resultOf({ windows: windows.slice(1, 3), events }, own))).toEqual([]);
});
