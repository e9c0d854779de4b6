import { createRequire } from 'node:module';
import { QuestionError } from '../../errors/error.ts';
import type { Finding } from '../../errors/finding.ts';
import { didYouMean, must } from '../../errors/message.ts';
import { resultFormats } from './registry.ts';
import type { ResultFormat } from './result-format.ts';

export type ResultFormatId = keyof typeof resultFormats;

const ids = Object.keys(resultFormats) as ResultFormatId[];

/**
 * The forms that were asked for, each once, in the order of the registry.
 *
 * @param asked ids, as they were written
 * @throws QuestionError naming those that are not known, with the nearest
 */
export function resultFormatsNamed(asked: readonly string[]): ResultFormatId[] {
  const faults = asked
    .filter((id) => !Object.hasOwn(resultFormats, id))
    .map((id): Finding => {
      const remedy = didYouMean(id, ids);
      const message = must({ what: 'a format', legal: 'be known', given: id, remedy });
      return { severity: 'error', code: 'unknown-format', message };
    });
  if (faults.length > 0) throw new QuestionError(faults);
  return ids.filter((id) => asked.includes(id));
}

/** Every form whose packages are installed, and those that lack one. */
export function resultFormatsThere(): {
  readonly there: readonly ResultFormatId[];
  readonly lacking: readonly { readonly id: ResultFormatId; readonly needs: string }[];
} {
  const lacking = ids.flatMap((id) => {
    const { needs } = resultFormats[id] as ResultFormat;
    return needs === undefined || isInstalled(needs) ? [] : [{ id, needs }];
  });
  return { there: ids.filter((id) => !lacking.some((one) => one.id === id)), lacking };
}

/** Whether a module would be found, without loading it. */
function isInstalled(specifier: string): boolean {
  try {
    createRequire(import.meta.url).resolve(specifier);
    return true;
  } catch {
    return false;
  }
}
