import { must } from '../errors/message.ts';
import { mayNotRead } from './may-not-read.ts';
import { tooManyOpen } from './too-many-open.ts';

/** Codes of paths that lead nowhere: links in a circle, names no file can have. */
const nowhere = ['ELOOP', 'ENAMETOOLONG', 'ENOENT', 'ENOTDIR', 'ERR_INVALID_ARG_VALUE'];

/**
 * Why a file could not be read, in words.
 *
 * @throws the error itself where it is no error of the file system; QuestionError where too many files are open
 * @example
 * unreadable(Object.assign(new Error(), { code: 'ENOENT' }));
 * // 'the file must exist, got nothing; check the spelling of its path'
 */
export function unreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (nowhere.includes(String(code))) {
    return must({
      what: 'the file',
      legal: 'exist',
      given: undefined,
      remedy: 'check the spelling of its path',
    });
  }
  if (code === 'EISDIR') {
    const remedy = 'for every CSV file in it, end the path in /*.csv';
    return must({ what: 'the path', legal: 'name a file', given: 'a directory', remedy });
  }
  if (mayNotRead(error)) {
    return must({ what: 'the file', legal: 'be open to reading', given: 'no permission' });
  }
  throw tooManyOpen(error) ?? error;
}
