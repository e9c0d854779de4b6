import type { WrittenFile } from '../io/output-folder.ts';
import {
  type ChosenFormats,
  type ResultFormatId,
  resultFormatsNamed,
  resultFormatsUnasked,
} from '../io/result-formats/choice.ts';
import type { AnyTable } from '../table/table.ts';
import type { Console } from './console.ts';

/** Where results go, and in which forms. */
export interface OutputWords {
  readonly out: string;
  /** Ids of the forms to write. */
  readonly format?: readonly string[];
}

/** How the forms for some tables are chosen. Forms that are not known are refused at once, before anything is read. */
export function formatChoice({ format }: OutputWords): (tables: readonly AnyTable[]) => ChosenFormats {
  if (format === undefined) return resultFormatsUnasked;
  const formats: readonly ResultFormatId[] = resultFormatsNamed(format);
  return () => ({ formats, left: [] });
}

/** How many files there are, where, and which forms are not among them. */
export function noteFiles(
  { out }: OutputWords,
  { formats, left }: ChosenFormats,
  written: readonly WrittenFile[],
  console: Console,
): void {
  const report = formats.includes('html') ? `; open ${out}/report.html` : '';
  console.note(`\n${written.length + 1} files in ${out}${report}`);
  for (const why of left) console.note(why);
}
