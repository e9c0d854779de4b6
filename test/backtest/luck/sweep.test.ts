import { expect, test } from 'vitest';
import { sweep } from '../../../src/backtest/luck/sweep.ts';
import { QuestionError } from '../../../src/errors/error.ts';

test('every point of the grid is evaluated, in order', () => {
  const { values } = sweep(
    [
      { name: 'hold', values: [1, 2] },
      { name: 'lag', values: [0, 3] },
    ],
    ({ hold, lag }) => 10 * hold! + lag!,
  );
  expect([...values]).toEqual([10, 13, 20, 23]);
});

test('an axis must have values, ascending', () => {
  const wrong = () =>
    sweep(
      [
        { name: 'hold', values: [] },
        { name: 'lag', values: [3, 1] },
      ],
      () => 0,
    );
  expect(wrong).toThrow(QuestionError);
  expect(wrong).toThrow(
    'values of hold must be at least one, ascending, got []\nvalues of lag must be at least one, ascending, got [3,1]',
  );
});
