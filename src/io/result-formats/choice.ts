import { demand } from '../../errors/demand.ts';
import { QuestionError } from '../../errors/error.ts';
import type { Finding } from '../../errors/finding.ts';
import { didYouMean, must } from '../../errors/message.ts';
import { cellsOf } from '../../table/pieced-table.ts';
import type { AnyTable } from '../../table/table.ts';
import { isInstalled } from '../installed.ts';
import { resultFormats } from './registry.ts';
import type { ResultFormat } from './result-format.ts';

/** A form results are written in: `csv`, `html`. */
export type ResultFormatId = keyof typeof resultFormats;

const ids = Object.keys(resultFormats) as ResultFormatId[];

/**
 * The forms that were asked for, each once, in the order of the registry.
 *
 * @param asked ids, as they were written
 * @throws QuestionError naming those that are not known, with the nearest
 * @example
 * resultFormatsNamed(['html', 'csv']); // ['csv', 'html']
 * resultFormatsNamed(['htm']); // throws QuestionError
 */
export function resultFormatsNamed(asked: readonly string[]): ResultFormatId[] {
  const remedy = `such as ['csv', 'html']`;
  demand(Array.isArray(asked), { what: 'the formats', legal: 'be a list of ids', given: asked, remedy });
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

/** What is written, and why other forms are not where none was asked for, in words. */
export interface ChosenFormats {
  readonly formats: readonly ResultFormatId[];
  readonly left: readonly string[];
}

/** Every form whose packages are installed, that does not take long for these tables and need not be asked for. */
export function resultFormatsUnasked(tables: readonly AnyTable[]): ChosenFormats {
  const usual = ids.filter((id) => !isOnlyAsked(resultFormats[id]));
  const cells = cellsOf(tables);
  const left = usual.flatMap((id) => {
    const why = whyNot(resultFormats[id], cells);
    return why === undefined ? [] : [{ id, why }];
  });
  return {
    formats: usual.filter((id) => !left.some((one) => one.id === id)),
    left: left.map(({ id, why }) => `${id} is not written: ${why}`),
  };
}

function whyNot(
  { needs = [], unaskedUpTo = Number.POSITIVE_INFINITY }: ResultFormat,
  cells: number,
): string | undefined {
  const absent = needs.filter((specifier) => !isInstalled(specifier)).map(packageOf);
  if (absent.length > 0) return `npm install ${absent.join(' ')} adds it`;
  return cells > unaskedUpTo ? `the tables have ${cells} cells; ask for it with --format` : undefined;
}

function isOnlyAsked({ isOnlyAsked: isSo = false }: ResultFormat): boolean {
  return isSo;
}

/** The package a module is of: `write-excel-file` for `write-excel-file/node`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
