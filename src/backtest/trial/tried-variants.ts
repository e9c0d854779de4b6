import { bestAlone } from '../luck/best-alone.ts';
import { judgeSearch, type SearchVerdict } from '../luck/search.ts';
import { missingReturns, returnsOf } from '../performance/curve.ts';
import type { NotMeasured } from '../performance/metric.ts';
import { type PerformanceRow, performanceOf } from '../performance/performance.ts';
import { closedOf } from '../performance/trades.ts';
import { type Ready, runStrategy } from '../run-strategy.ts';
import type { LuckSettings } from '../settings/luck.ts';
import { type VariedKey, variedKeys } from '../settings/variants.ts';
import type { ResolvedStrategy, Strategy } from '../strategy.ts';
import { equityCurve, tradeList } from '../tables/curve.ts';
import { netOf } from '../trade.ts';
import { commonDays } from './common-days.ts';
import { type HeldSpan, heldSpan } from './held-span.ts';
import { ofVariant, type Variant, variantStrategies } from './variant-strategies.ts';

/** A variant that was run. */
export interface TriedVariant extends Variant {
  /** Returns of all sessions, fractions. */
  readonly returns: Float64Array;
  /** Why some are missing; absent where none is. */
  readonly missing?: string;
  /** Trades that have ended. */
  readonly trades: number;
  readonly totalReturn: number;
  /** A year. */
  readonly sharpe: number;
  /** Mean over the trades that have ended. */
  readonly meanNetReturn: number;
  /** One-sided, of a mean return of 0 a session: what one would believe who knew of no other variant. */
  readonly pAlone: number;
  /** Net return of each observation that was traded and has ended, by its id. */
  readonly byObservation: ReadonlyMap<string, number>;
  /** When the trades that have ended were held. */
  readonly held: HeldSpan;
}

/** The variants that were tried, and what the search for the best of them is worth. */
export interface Search {
  readonly tried: readonly TriedVariant[];
  readonly verdict: SearchVerdict | NotMeasured;
}

/**
 * Runs every variant and judges the search.
 *
 * @throws QuestionError where a variant cannot be traded, naming it
 */
export function trySearch(
  written: Strategy,
  strategy: ResolvedStrategy,
  ready: Ready,
  draws: Pick<LuckSettings, 'draws' | 'meanBlock'> & { readonly seed: number },
): Search {
  const keys = variedKeys(strategy.variants ?? {});
  const tried = variantStrategies(written, strategy, ready.placed).map((variant) =>
    runOf(variant, keys, ready),
  );
  return { tried, verdict: verdictOn(tried, draws) };
}

function runOf(variant: Variant, keys: readonly VariedKey[], ready: Ready): TriedVariant {
  const { parameters, strategy } = variant;
  const placed: Ready['placed'] = (faults) =>
    ready.placed(faults.map((fault) => ofVariant(fault, parameters, keys)));
  const run = runStrategy(strategy, { ...ready, placed });
  const [curve, list] = [equityCurve(run), tradeList(run)];
  const returns = returnsOf(curve.equity);
  const rows = performanceOf(curve, list, ready.measures);
  const missing = missingReturns(curve, returns);
  const ended = run.trades.filter(({ left }) => left !== undefined);
  return {
    ...variant,
    returns,
    ...(missing === undefined ? {} : { missing }),
    trades: closedOf(list).netReturn.length,
    totalReturn: metricIn(rows, 'total-return', 'calendar'),
    sharpe: metricIn(rows, 'sharpe', 'calendar'),
    meanNetReturn: metricIn(rows, 'expectancy', 'trade'),
    pAlone: reasonAgainst([{ returns, missing }]) === undefined ? bestAlone([returns]).pValue : Number.NaN,
    byObservation: new Map(
      ended.map((trade) => [trade.candidate.observation.id, netOf(trade) / trade.opening.valueBase]),
    ),
    held: heldSpan(run.trades, commonDays(run.venues)),
  };
}

/** A measure of performance; NaN where it is not defined. */
export function metricIn(rows: readonly PerformanceRow[], id: string, of: PerformanceRow['view']): number {
  return rows.find(({ metric, view }) => metric === id && view === of)?.value ?? Number.NaN;
}

function verdictOn(
  tried: readonly TriedVariant[],
  { seed, draws, meanBlock }: Parameters<typeof trySearch>[3],
): SearchVerdict | NotMeasured {
  const variants = tried.map(({ returns }) => returns);
  const reason = reasonAgainst(tried);
  if (reason !== undefined) return { reason };
  return judgeSearch(variants, { seed, draws, ...(meanBlock === undefined ? {} : { meanBlock }) });
}

/** Why returns of all sessions cannot be compared. */
function reasonAgainst(
  tried: readonly { readonly returns: Float64Array; readonly missing?: string | undefined }[],
): string | undefined {
  const sessions = tried[0]!.returns.length;
  if (sessions < 3) return 'fewer than three sessions';
  if (tried.some(({ returns }) => returns.length !== sessions))
    return 'the variants trade on different exchanges';
  return tried.find(({ missing }) => missing !== undefined)?.missing;
}
