import { backtestEvents } from '../../backtest/backtest-events.ts';
import { readStrategy } from '../../io/read-strategy.ts';
import { writeBacktest } from '../../io/write-backtest.ts';
import { backtestText } from '../../report/terminal.ts';
import type { Console } from '../console.ts';

/** `eventstudy backtest`: tables to the folder, a summary to standard output. */
export async function backtest(file: string, { out }: { out: string }, console: Console): Promise<void> {
  const read = await readStrategy(file);
  const result = backtestEvents(read.strategy, read.study, { strategyPlaces: read.strategyPlaces });
  const written = await writeBacktest(out, result, read);
  console.say(backtestText(result, console));
  console.note(`\n${written.length + 1} files in ${out}; every trade in ${out}/trades.csv`);
}
