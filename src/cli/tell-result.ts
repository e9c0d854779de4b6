import type { ReadStudy } from '../io/read-study.ts';
import { resultsText, tablesAsked } from '../io/results-text.ts';
import { writeResults } from '../io/write-results.ts';
import { terminalSummary } from '../report/terminal.ts';
import type { StudyResult } from '../study/result.ts';
import type { Console } from './console.ts';
import { formatChoice, noteFiles, type OutputWords } from './output.ts';

/** What the options of a command that ends in results say. */
export interface ResultWords extends OutputWords {
  readonly json?: true;
}

/** Everything to the folder, a summary (or all tables as JSON) to standard output. */
export async function tellResult(
  result: StudyResult,
  read: ReadStudy,
  words: ResultWords,
  console: Console,
): Promise<void> {
  const chosen = formatChoice(words)(tablesAsked(result));
  const written = await writeResults(words.out, result, read, chosen.formats);
  if (words.json) for (const text of resultsText(result)) process.stdout.write(text);
  else console.say(terminalSummary({ result, prices: read.study.prices }, console));
  noteFiles(words, chosen, written, console);
}
