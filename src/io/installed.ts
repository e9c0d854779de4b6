import { createRequire } from 'node:module';
import { QuestionError } from '../errors/error.ts';
import { must } from '../errors/message.ts';

/**
 * That a package a form of results needs is not there, and how it comes.
 *
 * @example
 * notInstalled('write-excel-file', 'results.xlsx').message;
 * // 'write-excel-file must be installed to write results.xlsx; npm install write-excel-file, or choose …'
 */
export function notInstalled(name: string, files: string): QuestionError {
  return missingPackage(name, `write ${files}`, 'choose other formats with --format');
}

/**
 * That an optional package is not there, what it is for, and what to do without it.
 *
 * @param name one or several, as npm takes them
 */
export function missingPackage(name: string, purpose: string, otherwise: string): QuestionError {
  const remedy = `npm install ${name}, or ${otherwise}`;
  const message = must({ what: name, legal: `be installed to ${purpose}`, given: undefined, remedy });
  return new QuestionError([{ severity: 'error', code: 'not-installed', message }]);
}

/** Whether a module would be found, without loading it. */
export function isInstalled(specifier: string): boolean {
  try {
    createRequire(import.meta.url).resolve(specifier);
    return true;
  } catch {
    return false;
  }
}
