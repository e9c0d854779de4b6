import { expect, test } from 'vitest';
import { toldObservations } from '../../src/report/observations.ts';
import { overlapping } from '../../src/report/overlap.ts';
import { asDated, atInstant, resultOf, v4, v4Tables } from './made-up.ts';

test('observations of one security whose event windows share days overlap', () => {
  expect(overlapping(toldObservations(v4.result), v4.result)).toBe(2);
});

test('an observation alone overlaps with none', () => {
  const result = resultOf({
    events: [atInstant],
    abnormal_returns: v4Tables.abnormal_returns.filter((row) => row.observation === atInstant.observation),
  });
  expect(overlapping(toldObservations(result), result)).toBe(0);
});

test('an observation that another stands for shares no days with it in the sample', () => {
  const dependent = { ...asDated, counted_with: atInstant.observation! };
  const result = resultOf({ ...v4Tables, events: [atInstant, dependent] });
  expect(overlapping(toldObservations(result), result)).toBe(0);
});
