import type { ReportInput } from '../report.ts';
import { methodsParagraphs } from './paragraph.ts';
import { citedIn, proseText, type Sentence } from './prose.ts';
import { referenceLine } from './reference.ts';

/** The paragraphs on methods as plain text, one a line behind its title, then one line a publication they cite. */
export function methodsText(input: ReportInput): string[] {
  const paragraphs = methodsParagraphs(input).map(
    ({ title, sentences }) => `${title}. ${sentences.map(proseText).join(' ')}`,
  );
  return [...paragraphs, ...citedIn(methodsSentences(input)).map(referenceLine)];
}

/** Every sentence on methods, whatever its theme. */
export function methodsSentences(input: ReportInput): Sentence[] {
  return methodsParagraphs(input).flatMap(({ sentences }) => sentences);
}
