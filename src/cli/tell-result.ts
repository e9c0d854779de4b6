import type { ReadStudy } from '../io/read-study.ts';
import { resultFormatsNamed, resultFormatsUnasked } from '../io/result-formats/choice.ts';
import { resultsText, tablesAsked } from '../io/results-text.ts';
import { writeResults } from '../io/write-results.ts';
import { terminalSummary } from '../report/terminal.ts';
import type { StudyResult } from '../study/result.ts';
import type { Console } from './console.ts';

/** What the options of a command that ends in results say. */
export interface ResultWords {
  readonly out: string;
  readonly json?: true;
  /** Ids of the forms to write. */
  readonly format?: readonly string[];
}

/** Everything to the folder, a summary (or all tables as JSON) to standard output. */
export async function tellResult(
  result: StudyResult,
  read: ReadStudy,
  { out, json, format }: ResultWords,
  console: Console,
): Promise<void> {
  const asked = format === undefined ? undefined : resultFormatsNamed(format);
  const unasked = resultFormatsUnasked(tablesAsked(result));
  const formats = asked ?? unasked.formats;
  const written = await writeResults(out, result, read, formats);
  if (json) for (const text of resultsText(result)) process.stdout.write(text);
  else console.say(terminalSummary({ result, prices: read.study.prices }, console));
  const report = formats.includes('html') ? `; open ${out}/report.html` : '';
  console.note(`\n${written.length + 1} files in ${out}${report}`);
  if (asked === undefined) for (const why of unasked.left) console.note(why);
}
