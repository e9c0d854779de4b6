import { QuestionError } from '../errors/error.ts';
import { must } from '../errors/message.ts';

/** That the folder one stands in is gone, by which paths are resolved. Nothing for any other error. */
export function noWorkingFolder(error: unknown): QuestionError | undefined {
  if (!(error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd')) return undefined;
  const message = must({
    what: 'the folder one stands in',
    legal: 'be there',
    given: 'code' in error ? error.code : undefined,
    remedy: 'it was removed or may not be entered: go to another',
  });
  return new QuestionError([{ severity: 'error', code: 'no-working-folder', message }]);
}
