import { expect, test } from 'vitest';
import { toldObservations } from '../../src/report/observations.ts';
import { overlapping } from '../../src/report/overlap.ts';
import { atInstant, resultOf, v4, v4Tables } from './made-up.ts';

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

test('what another stands for is not of the sample, and so overlaps with none of it', () => {
  const events = v4Tables.events.map((row) =>
    row.observation === 'v4-dated:0981.HK' ? { ...row, counted_with: 'v4:0981.HK' } : row,
  );
  const result = resultOf({ ...v4Tables, events });
  expect(overlapping(toldObservations(result), result)).toBe(0);
});
