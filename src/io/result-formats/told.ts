import type { BacktestResult } from '../../backtest/result.ts';
import { backtestReport } from '../../report/backtest/compose.ts';
import { backtestMethod } from '../../report/backtest/method.ts';
import { studyReport } from '../../report/document/compose.ts';
import { methodsText } from '../../report/methods/text.ts';
import { voiceOf } from '../../report/voice.ts';
import type { StudyResult } from '../../study/result.ts';
import type { Study } from '../../study/study.ts';
import type { AnyTable } from '../../table/table.ts';
import { resultsText, tablesAsked } from '../results-text.ts';
import { tablesJson } from '../table-json.ts';
import { version } from '../version.ts';
import type { Told } from './result-format.ts';

/** What a study has to show. */
export function studyTold(result: StudyResult, { prices }: Pick<Study, 'prices'>): Told {
  const input = { result, prices, version: version() };
  return {
    tables: tablesAsked(result),
    said: () => [result.settings.title, ...methodsText(input)],
    report: once(() => studyReport(input)),
    json: () => resultsText(result),
    voice: voiceOf(result),
    pngWidth: result.settings.report.pngWidth,
  };
}

/** What a backtest has to show. */
export function backtestTold(result: BacktestResult): Told {
  const { strategy, currency, counts, securities } = result;
  const tables = Object.values<AnyTable>(result.tables);
  return {
    tables,
    said: () => backtestMethod(result),
    report: once(() => backtestReport(result)),
    json: () => tablesJson({ version: version(), strategy, currency, counts, securities }, tables),
    // Of a backtest everything is told in English.
    voice: voiceOf({ settings: { report: { ...result.report, language: 'en' } } }),
    pngWidth: result.report.pngWidth,
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
