import { QuestionError } from '../errors/error.ts';
import { must } from '../errors/message.ts';
import type { Decider, Known, Side } from './strategies/decider.ts';

/**
 * The side a strategy takes.
 *
 * @throws QuestionError where it answers anything but −1, 0 or 1: a size would be booked as a side
 */
export function sideTaken(decider: Decider, known: Known): Side {
  const answer: unknown = decider.decide(known);
  if (answer === -1 || answer === 0 || answer === 1) return answer;
  const message = must({
    what: `what decide of "${decider.name}" returned for ${known.observation}`,
    legal: 'be -1, 0 or 1',
    given: answer,
    remedy: remedyFor(answer),
  });
  throw new QuestionError([{ severity: 'error', code: 'bad-side', column: 'side', message }]);
}

function remedyFor(answer: unknown): string {
  if (answer instanceof Promise) return 'decide may not be async';
  if (typeof answer !== 'number') return 'return 1 to buy, -1 to sell short, 0 for no trade';
  return Number.isNaN(answer) ? 'return 0 where there is no score' : 'return Math.sign(…) of a score';
}
