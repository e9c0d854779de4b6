import type { BacktestResult } from '../backtest/result.ts';
import { composeBacktest } from './backtest/compose.ts';
import { methodItems } from './backtest/method.ts';
import { type DocumentFile, filesOf } from './document-files.ts';

/**
 * The report of a backtest as a page and as Markdown, its charts beside them.
 *
 * @returns files by their paths; the same result gives the same text
 * @example
 * const { strategy, study } = await readStrategy('strategy.yaml');
 * const files = await backtestReport(backtestEvents(strategy, study));
 * files.some(({ path }) => path === 'report.html'); // true
 */
export async function backtestReport(result: BacktestResult): Promise<DocumentFile[]> {
  return filesOf(await composeBacktest(result));
}

/** Title and method of a backtest, line by line: what its workbook begins with. */
export function backtestMethod(result: BacktestResult): string[] {
  return [`${result.title}: backtest`, ...methodItems(result)];
}
