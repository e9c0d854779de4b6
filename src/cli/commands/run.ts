import { readStudy } from '../../io/read-study.ts';
import { resultsText, tablesAsked } from '../../io/results-text.ts';
import { writeResults } from '../../io/write-results.ts';
import { terminalSummary } from '../../report/terminal.ts';
import { runStudy } from '../../study/run.ts';
import type { Console } from '../console.ts';
import { formatChoice, noteFiles, type OutputWords } from '../output.ts';

/** What the options of the command say. */
export interface RunWords extends OutputWords {
  readonly json?: true;
}

/** `eventstudy run`: everything to the folder, a summary (or all tables as JSON) to standard output. */
export async function run(file: string, words: RunWords, console: Console): Promise<void> {
  const choose = formatChoice(words);
  const read = await readStudy(file);
  const result = runStudy(read.study);
  const chosen = choose(tablesAsked(result));
  const written = await writeResults(words.out, result, read, chosen.formats);
  if (words.json) for (const text of resultsText(result)) process.stdout.write(text);
  else console.say(terminalSummary({ result, prices: read.study.prices }, console));
  noteFiles(words, chosen, written, console);
}
