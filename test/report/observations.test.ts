import { expect, test } from 'vitest';
import {
  eventTitle,
  observationNames,
  readingId,
  securityName,
  toldObservations,
} from '../../src/report/observations.ts';
import { usualVoice } from '../../src/report/voice.ts';
import { asDated, atInstant, readTwice, resultOf, rival, v4 } from './made-up.ts';

test('every observation given is told, with its day 0 and windows where it is studied', () => {
  const told = toldObservations(v4.result);
  expect(told.map(({ event, isStudied }) => [event.observation, isStudied])).toEqual([
    ['v4:0981.HK', true],
    ['v4-dated:0981.HK', true],
    ['rival:0981.HK', false],
  ]);
  expect(told[0]!.dayZero[0]!.abnormal_return).toBeCloseTo(0.0981, 12);
  expect(told[0]!.windows).toHaveLength(2);
  expect(told[2]!.dayZero).toEqual([]);
});

test('an observation is in the sample where it is studied and no other stands for it', () => {
  const standsIn = { ...asDated, counted_with: atInstant.observation! };
  const told = toldObservations(resultOf({ events: [atInstant, standsIn, rival] }));
  expect(told.map(({ isInSample }) => isInSample)).toEqual([true, false, false]);
});

test('a security goes by name and symbol, by its symbol alone where it has no other name', () => {
  expect(securityName('0981.HK', 'SMIC')).toBe('SMIC (0981.HK)');
  expect(securityName('HSI', 'HSI')).toBe('HSI');
});

test('an observation goes by security and event, the second of two readings of one date with what tells it apart', () => {
  const next = { ...atInstant, observation: 'v4:0981.HK@next-session', event_date: '2026-04-27' };
  const told = toldObservations(resultOf({ events: [atInstant, next, asDated] }));
  expect([...observationNames(usualVoice, told)]).toEqual([
    ['v4:0981.HK', 'SMIC (0981.HK), v4'],
    ['v4:0981.HK@next-session', 'SMIC (0981.HK), v4@next-session'],
    ['v4-dated:0981.HK', 'SMIC (0981.HK), v4-dated'],
  ]);
});

test('an event goes by its label, else by its id', () => {
  expect(eventTitle({ label: '', event_id: 'v4' })).toBe('v4');
  expect(eventTitle({ label: 'V4 is\nout', event_id: 'v4' })).toBe('V4 is out');
});

test('an event goes by its id, beside the second of two readings of its date with what tells that apart', () => {
  const told = toldObservations(resultOf({ events: [...readTwice, asDated] }));
  expect(told.map(({ event }) => readingId(event))).toEqual(['v4', 'v4@next-session', 'v4-dated']);
});
