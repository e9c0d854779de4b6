import { QuestionError } from '../errors/error.ts';
import { must } from '../errors/message.ts';
import { tooManyOpen } from './too-many-open.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EEXIST: 'there is a file of that name, or a link that leads nowhere',
  EISDIR: 'there is a folder of the name of a file',
  ENOENT: 'no folder can be made there',
  ENOTEMPTY: 'there is a folder of the name of a file',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'it, or a part of its path, is a file',
  EROFS: 'the disk is read-only',
};

/** What a folder is for, and how another is named. */
export interface FolderUse {
  readonly what: string;
  readonly remedy: string;
}

const output: FolderUse = { what: 'the output folder', remedy: 'name another with --out' };

/** An error of the file system as the sentence that names the folder; any other error as it is. */
export function unwritable(folder: string, error: unknown, use: FolderUse = output): unknown {
  return systemCode(error) === undefined ? error : cannotWrite(folder, error, use);
}

/** Why a folder cannot be written; that too many files are open is no fault of it. */
export function cannotWrite(folder: string, error: unknown, use: FolderUse = output): QuestionError {
  const crowded = tooManyOpen(error);
  if (crowded !== undefined) return crowded;
  const code = systemCode(error) ?? String(error);
  const remedy = `${reasons[code] ?? code}; ${use.remedy}`;
  const message = must({
    what: use.what,
    legal: 'be a folder that can be written',
    given: folder,
    remedy,
  });
  return new QuestionError([{ severity: 'error', code: 'cannot-write', message }]);
}

/** Why nothing more can be said on standard output. */
export function cannotSay(error: unknown): string {
  const code = systemCode(error) ?? String(error);
  return must({
    what: 'standard output',
    legal: 'take what is written to it',
    given: code,
    remedy: `${reasons[code] ?? code}; what was said may be cut short`,
  });
}

function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'syscall' in error && 'code' in error ? String(error.code) : undefined;
}
