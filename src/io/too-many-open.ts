import { QuestionError } from '../errors/error.ts';
import { must } from '../errors/message.ts';

const remedies: Readonly<Record<string, string>> = {
  EMFILE: 'too many files are open in this program; raise ulimit -n',
  ENFILE: 'too many files are open on this machine; end other programs, or raise fs.file-max',
};

/** That no more files can be opened: the fault is with none of them. Nothing for any other error. */
export function tooManyOpen(error: unknown): QuestionError | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const remedy = remedies[code];
  if (remedy === undefined) return undefined;
  const message = must({ what: 'the system', legal: 'let one more file be opened', given: code, remedy });
  return new QuestionError([{ severity: 'error', code: 'too-many-open', message }]);
}
