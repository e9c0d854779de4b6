import type { BacktestResult } from '../../backtest/result.ts';
import { backtestReport } from '../../report/backtest/compose.ts';
import { backtestMethod } from '../../report/backtest/method.ts';
import { voiceOf } from '../../report/voice.ts';
import type { AnyTable } from '../../table/table.ts';
import { tablesJson } from '../table-json.ts';
import { version } from '../version.ts';
import { onceAsked } from './once-asked.ts';
import type { Told } from './result-format.ts';

/** What a backtest has to show. Its one command is bundled by itself, report and all. */
export function backtestTold(result: BacktestResult): Told {
  const { strategy, currency, counts, securities } = result;
  const tables = Object.values<AnyTable>(result.tables);
  return {
    tables,
    said: async () => backtestMethod(result),
    report: onceAsked(() => backtestReport(result)),
    json: () => tablesJson({ version: version(), strategy, currency, counts, securities }, tables),
    // Of a backtest everything is told in English.
    voice: voiceOf({ settings: { report: { ...result.report, language: 'en' } } }),
    pngWidth: result.report.pngWidth,
  };
}
