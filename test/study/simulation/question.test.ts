import { expect, test } from 'vitest';
import { QuestionError } from '../../../src/errors/error.ts';
import { simulationQuestion } from '../../../src/study/simulation/question.ts';

test('a thousand samples, up to 2 % added, at 1, 5 and 10 %, unless something else is asked', () => {
  expect(simulationQuestion({})).toEqual({
    repetitions: 1000,
    added: [0, 0.005, 0.01, 0.02],
    levels: [0.01, 0.05, 0.1],
  });
  expect(simulationQuestion({ repetitions: 50 }).repetitions).toBe(50);
});

test.each([
  [{ repetitions: 0 }, 'repetitions must be a whole number from 1 to 10000000, got 0'],
  [{ repetitions: 2.5 }, 'repetitions must be a whole number from 1 to 10000000, got 2.5'],
  [{ repetitions: 1e12 }, 'repetitions must be a whole number from 1 to 10000000, got 1000000000000'],
  [{ added: [0.01] }, 'added must be fractions that rise from 0, got [0.01]'],
  [{ added: [0, 0.02, 0.01] }, 'added must be fractions that rise from 0, got [0,0.02,0.01]'],
  [{ levels: [5] }, 'levels must rise between 0 and 1, got [5]'],
  [{ levels: [] }, 'levels must rise between 0 and 1, got []'],
])('%j is refused', (options, message) => {
  expect(() => simulationQuestion(options)).toThrow(QuestionError);
  expect(() => simulationQuestion(options)).toThrow(message);
});
