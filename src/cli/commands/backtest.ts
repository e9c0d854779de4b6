import { backtestEvents } from '../../backtest/backtest-events.ts';
import { readStrategy } from '../../io/read-strategy.ts';
import { writeBacktest } from '../../io/write-backtest.ts';
import { backtestText } from '../../report/terminal.ts';
import type { AnyTable } from '../../table/table.ts';
import type { Console } from '../console.ts';
import { formatChoice, noteFiles, type OutputWords } from '../output.ts';

/**
 * `eventstudy backtest`: reports and tables to the folder, a summary to standard output. A strategy that does not say
 * otherwise is asked whether it is luck: a report without that is half a report.
 */
export async function backtest(file: string, words: OutputWords, console: Console): Promise<void> {
  const choose = formatChoice(words);
  const read = await readStrategy(file);
  const result = backtestEvents({ luck: {}, ...read.strategy }, read.study, {
    strategyPlaces: read.strategyPlaces,
  });
  const chosen = choose(Object.values<AnyTable>(result.tables));
  const written = await writeBacktest(words.out, result, read, chosen.formats);
  console.say(backtestText(result, console));
  noteFiles(words, chosen, written, console);
}
