import { QuestionError } from './error.ts';
import { type Complaint, must } from './message.ts';

/**
 * Refuses what a public function was given where it is something else than its types say: for callers without types.
 *
 * @throws QuestionError where it is not legal
 */
export function demand(isLegal: boolean, complaint: Complaint): void {
  if (isLegal) return;
  throw new QuestionError([{ severity: 'error', code: 'bad-argument', message: must(complaint) }]);
}

/** Whether something is an object that has these keys. */
export function hasKeys(given: unknown, ...keys: readonly string[]): boolean {
  return typeof given === 'object' && given !== null && keys.every((key) => key in given);
}
