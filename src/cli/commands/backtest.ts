import { backtestEvents } from '../../backtest/backtest-events.ts';
import { readStrategy } from '../../io/read-strategy.ts';
import { writeBacktest } from '../../io/write-backtest.ts';
import { backtestText } from '../../report/terminal.ts';
import type { Console } from '../console.ts';

/**
 * `eventstudy backtest`: a report and tables to the folder, a summary to standard output. A strategy that does not say
 * otherwise is asked whether it is luck: a report without that is half a report.
 */
export async function backtest(file: string, { out }: { out: string }, console: Console): Promise<void> {
  const read = await readStrategy(file);
  const result = backtestEvents({ luck: {}, ...read.strategy }, read.study, {
    strategyPlaces: read.strategyPlaces,
  });
  const written = await writeBacktest(out, result, read);
  console.say(backtestText(result, console));
  console.note(`\n${written.length + 1} files in ${out}; open ${out}/report.html`);
}
