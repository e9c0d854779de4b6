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

/**
 * How results are told: everything to the folder, a summary (or all tables as JSON) to standard output. Words that are wrong
 * are refused at once, before the work.
 */
export function resultTeller(
  words: ResultWords,
  console: Console,
): (result: StudyResult, read: ReadStudy) => Promise<void> {
  const choose = formatChoice(words);
  return async (result, read) => {
    const chosen = choose(tablesAsked(result));
    const written = await writeResults(words.out, result, read, chosen.formats);
    if (words.json) for (const text of resultsText(result)) process.stdout.write(text);
    else console.say(terminalSummary({ result, prices: read.study.prices }, console));
    noteFiles(words, chosen, written, console);
  };
}
