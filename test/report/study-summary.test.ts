import { expect, test } from 'vitest';
import { studySummary } from '../../src/report/study-summary.ts';
import { asDated, atInstant, resultOf, v4 } from './made-up.ts';

test('a study is told in a line, what is excluded counted', () => {
  expect(studySummary(v4.result)).toBe(
    '2 observations of 2 events studied, 1 excluded · market model · simple returns',
  );
});

test('observations that another stands for are counted apart', () => {
  const result = resultOf({ events: [atInstant, { ...asDated, counted_with: atInstant.observation! }] });
  expect(studySummary(result)).toBe(
    '2 observations of 2 events studied, 1 of them counted with another · market model · simple returns',
  );
});
