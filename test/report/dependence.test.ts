import { expect, test } from 'vitest';
import { dependenceSaid } from '../../src/report/dependence.ts';
import { toldObservations } from '../../src/report/observations.ts';
import { asDated, atInstant, resultOf } from './made-up.ts';

type Event = Readonly<Record<string, string | number>>;
const said = (...events: readonly Event[]) => {
  const result = resultOf({ events });
  return dependenceSaid(toldObservations(result), result);
};
const listing: Event = { ...atInstant, observation: 'v4:688981.SS', security: '688981.SS' };

test('two events of one security that are counted as one are named, with the security', () => {
  expect(said(atInstant, { ...asDated, counted_with: 'v4:0981.HK' })).toEqual([
    'v4 and v4-dated are counted as one event for SMIC (0981.HK): their windows share days.',
  ]);
});

test('two listings of one firm that are counted once are named, with the event', () => {
  expect(said(atInstant, { ...listing, counted_with: 'v4:0981.HK' })).toEqual([
    '688981.SS and SMIC (0981.HK) are listings of one firm and counted once for v4.',
  ]);
});

test('two readings of one date that are counted once are named, with the event', () => {
  expect(
    said(atInstant, { ...atInstant, observation: 'v4:0981.HK@next-session', counted_with: 'v4:0981.HK' }),
  ).toEqual(['SMIC (0981.HK) is estimated for both readings of the date of v4 and counted once.']);
});

test('two listings whose date has two readings are told as counted once a single time', () => {
  const other = { ...listing, counted_with: 'v4:0981.HK' };
  const second = { ...other, observation: 'v4:688981.SS@next-session' };
  expect(said(atInstant, other, second)).toEqual([
    '688981.SS and SMIC (0981.HK) are listings of one firm and counted once for v4.',
  ]);
});

test('where every observation counts nothing is said', () => {
  expect(said(atInstant, asDated, listing)).toEqual([]);
});

test('many are counted, not named, and the table that names them is told only where it is made', () => {
  const many = Array.from({ length: 7 }, (_, i): Event => {
    return { ...asDated, event_id: `e${i}`, observation: `e${i}:0981.HK`, counted_with: 'v4:0981.HK' };
  });
  expect(said(atInstant, ...many)).toEqual([
    '7 observations see the same days of a firm as another and are not counted: the table events names that other under counted_with.',
  ]);
  const result = resultOf({ events: [atInstant, ...many] }, { tables: ['tests'] });
  expect(dependenceSaid(toldObservations(result), result)).toEqual([
    '7 observations see the same days of a firm as another and are not counted.',
  ]);
});
