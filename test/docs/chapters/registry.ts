import type { Chapter } from '../chapter.ts';
import { pValueAdjustments } from './adjustments.ts';
import { claimBases } from './claim-bases.ts';
import { specificationCurves } from './curve-statistics.ts';
import { fitDiagnostics } from './diagnostics.ts';
import { tradingExchanges } from './exchanges.ts';
import { dataQuality } from './judgements.ts';
import { exchangeMarkets } from './markets.ts';
import { performanceMetrics } from './metrics.ts';
import { expectedReturnModels } from './models.ts';
import { overlappingEvents } from './overlap.ts';
import { priceFileFormats } from './price-formats.ts';
import { resampling } from './resampling.ts';
import { studyFile } from './settings.ts';
import { tradeSizing } from './sizing.ts';
import { fillSlippage } from './slippage.ts';
import { smallSamples } from './small-samples.ts';
import { downloads } from './sources.ts';
import { tradingStrategies } from './strategies.ts';
import { strategyFile } from './strategy-file.ts';
import { resultTables } from './tables.ts';
import { testStatistics } from './tests.ts';

/** The chapters of the site by the folder of their pages, in the order they are read. */
export const chapters = {
  'study-file': studyFile,
  models: expectedReturnModels,
  tests: testStatistics,
  adjustments: pValueAdjustments,
  resampling,
  'small-samples': smallSamples,
  diagnostics: fitDiagnostics,
  'claim-bases': claimBases,
  'curve-statistics': specificationCurves,
  'strategy-file': strategyFile,
  strategies: tradingStrategies,
  sizing: tradeSizing,
  slippage: fillSlippage,
  overlap: overlappingEvents,
  metrics: performanceMetrics,
  markets: exchangeMarkets,
  tables: resultTables,
  exchanges: tradingExchanges,
  'price-files': priceFileFormats,
  'data-quality': dataQuality,
  sources: downloads,
} as const satisfies Record<string, Chapter>;
