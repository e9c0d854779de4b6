import { expect, test } from 'vitest';
import { prepare } from '../../src/study/prepare.ts';
import { everything, runStudy } from '../../src/study/run.ts';
import { dateOf, eventOn, market, studyOf } from './made-up.ts';

const closes = market(1, 2, 120);

/** Warnings of events on session 60 of S0, whose closes run over these sessions alone; the others go on. */
function warned(from: number, to: number, n = 1, own: object = {}) {
  const S0 = closes.S0!.map((close, session) => (session < from || session > to ? Number.NaN : close));
  const events = Array.from({ length: n }, (_, i) => eventOn(60, 'S0', { event_id: `e${i}` }));
  const { findings } = prepare(studyOf({ ...closes, S0 }, events, own), everything);
  return findings.filter(({ code }) => code === 'window-beyond-prices');
}

test('an event window that ends after the prices of its security is told with the date and its days', () => {
  expect(warned(0, 62)).toEqual([
    {
      severity: 'warning',
      code: 'window-beyond-prices',
      symbol: 'S0',
      date: dateOf(62),
      message: `e0:S0: its event window [−5, +5] has 8 of its 11 days, as the prices of S0 end on ${dateOf(62)}`,
    },
  ]);
});

test('one that begins before them has no return on their first day either', () => {
  expect(warned(57, 119)[0]?.message).toBe(
    `e0:S0: its event window [−5, +5] has 8 of its 11 days, as the prices of S0 begin on ${dateOf(57)}`,
  );
  expect(warned(57, 62)[0]?.message).toBe(
    `e0:S0: its event window [−5, +5] has 5 of its 11 days, as the prices of S0 begin on ${dateOf(57)} and end on ${dateOf(62)}`,
  );
});

test('one whose last day is the last with a price is whole', () => {
  expect(warned(0, 65)).toEqual([]);
});

test('one whose day 0 comes after the last price is told as a suspension, not here', () => {
  expect(warned(0, 59)).toEqual([]);
});

test('where observations without some day are left out, they are told as left out', () => {
  expect(warned(0, 62, 1, { missingEventDay: 'exclude' })).toEqual([]);
});

test('more than twenty are told in one sentence', () => {
  const many = { dependent: 'count-each' };
  expect(warned(0, 62, 20, many)).toHaveLength(20);
  expect(warned(0, 62, 21, many)).toEqual([
    {
      severity: 'warning',
      code: 'window-beyond-prices',
      value: '21',
      message: `21 observations have event windows that reach beyond the prices of their security, as: ${warned(0, 62)[0]!.message}`,
    },
  ]);
});

test('the warning counts the days its CAR runs over', () => {
  const S0 = closes.S0!.map((close, session) => (session > 62 ? Number.NaN : close));
  const study = studyOf({ ...closes, S0 }, [eventOn(60, 'S0')], { windows: [[-5, 5]] });
  expect([...runStudy(study).tables.windows.columns.days]).toEqual([8]);
});
