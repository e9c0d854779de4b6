import { expect, test } from 'vitest';
import { notesOf } from '../../../src/report/paper/notes.ts';
import { resultOf } from '../made-up.ts';

test('notes tell unit, models, estimation window and stars', () => {
  const result = resultOf(
    {},
    { models: ['market-model', 'mean-adjusted'], report: { unit: 'basis-points' } },
  );
  expect(notesOf('Own words.', result)).toBe(
    'Own words. Abnormal returns are in basis points. Models of expected returns: Market model; Mean-adjusted returns. Estimation window: [−250, −11]. * p < 0.1, ** p < 0.05, *** p < 0.01, two-sided.',
  );
});
