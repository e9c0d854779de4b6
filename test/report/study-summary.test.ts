import { expect, test } from 'vitest';
import { toldObservations } from '../../src/report/observations.ts';
import { studySummary } from '../../src/report/study-summary.ts';
import { v4 } from './made-up.ts';

test('a study is told in a line, what is excluded counted', () => {
  expect(studySummary(toldObservations(v4.result), v4.result)).toBe(
    '2 observations of 2 events studied, 1 excluded · market model · simple returns',
  );
});
