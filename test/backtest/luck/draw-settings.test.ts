import { expect, test } from 'vitest';
import { checkDraws } from '../../../src/backtest/luck/draw-settings.ts';
import { bootstrapByEventDate } from '../../../src/backtest/luck/event-date-bootstrap.ts';
import { placeboDates } from '../../../src/backtest/luck/placebo-dates.ts';
import { QuestionError } from '../../../src/errors/error.ts';

test('all that is wrong is said at once', () => {
  const wrong = () => checkDraws({ seed: -1, draws: 0, meanBlock: 0.5, confidence: 95 });
  expect(wrong).toThrow(QuestionError);
  expect(wrong).toThrow(
    [
      'seed must be a whole number, 0 or more, got -1',
      'draws must be a whole number, 1 or more, got 0',
      'meanBlock must be a number of sessions, 1 or more, got 0.5',
      'confidence must be between 0 and 1, such as 0.95, got 95',
    ].join('\n'),
  );
});

test('what is not asked for is not wrong', () => {
  expect(() => checkDraws({})).not.toThrow();
  expect(() => checkDraws({ seed: 0, draws: 1, meanBlock: 1, confidence: 0.5 })).not.toThrow();
});

test('no draws are no bootstrap and no placebo', () => {
  const none = { seed: 1, draws: 0 };
  const design = { sessions: Int32Array.of(1), first: 0, last: 9, away: 2 };
  const message = 'draws must be a whole number, 1 or more, got 0';
  expect(() => placeboDates(design, none)).toThrow(message);
  expect(() =>
    bootstrapByEventDate(Float64Array.of(1), Int32Array.of(1), { ...none, confidence: 0.9 }),
  ).toThrow(message);
});
