import { readStudy } from '../../io/read-study.ts';
import { resultsText, writeResults } from '../../io/write-results.ts';
import { terminalSummary } from '../../report/terminal.ts';
import { runStudy } from '../../study/run.ts';
import type { Console } from '../console.ts';

/** `eventstudy run`: everything to the folder, a summary (or all tables as JSON) to standard output. */
export async function run(
  file: string,
  { out, json }: { out: string; json?: true },
  console: Console,
): Promise<void> {
  const read = await readStudy(file);
  const result = runStudy(read.study);
  const written = await writeResults(out, result, read);
  if (json) for (const text of resultsText(result)) process.stdout.write(text);
  else console.say(terminalSummary({ result, prices: read.study.prices }, console));
  console.note(`\n${written.length + 1} files in ${out}; open ${out}/report.html`);
}
