import { DataError, hasErrors, QuestionError } from '../errors/error.ts';
import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import { nothingLeft } from '../study/exclusions.ts';
import type { Observation } from '../study/observations.ts';
import type { Prepared } from '../study/prepare.ts';
import type { Registries } from '../study/settings.ts';
import { candidatesOf } from './candidates.ts';
import { clockOf } from './clock.ts';
import { baseCurrency, currencyFaults } from './currency.ts';
import { eligibleObservations } from './eligible.ts';
import { runEngine, type Traded } from './engine.ts';
import { impossibleEntries, lateSchedules, unquotedFills } from './entry-faults.ts';
import { noSideColumn, sideFaults } from './event-sides.ts';
import { hedgeFaults, hedgesOf } from './hedge.ts';
import { missingOpens } from './missing-opens.ts';
import type { PerformanceOptions } from './performance/options.ts';
import { pricesEnded } from './prices-ended.ts';
import { ratesOf } from './rates.ts';
import { hedgeNotes, securityFaults, securityNotes, tradedSecurities } from './securities.ts';
import { percentNotes } from './sizing/beyond-equity.ts';
import { staleRates } from './stale-rates.ts';
import type { ResolvedStrategy } from './strategy.ts';
import type { Venue } from './tape.ts';
import type { Candidate } from './trade.ts';
import { unknownSides } from './unknown-sides.ts';

/** The data of a backtest once it is judged: any number of strategies may be run on it. */
export interface Ready {
  readonly prepared: Prepared;
  readonly registries: Registries;
  /** What the measures of performance leave to choose. */
  readonly measures: Partial<PerformanceOptions>;
  /** Moves faults that name a key of the strategy to where that key was written. */
  readonly placed: (faults: readonly Finding[]) => Finding[];
}

/** One strategy that has been run. */
export interface Run extends Traded {
  readonly strategy: ResolvedStrategy;
  readonly currency: string;
  readonly candidates: readonly Candidate[];
  readonly venues: readonly Venue[];
  /** Observations without a day 0. */
  readonly passed: readonly Observation[];
  /**
   * What was assumed of the securities and of the size of trades, of exchange rates, entries ahead of what their side is
   * taken from, and exits that had no open.
   */
  readonly notes: readonly Finding[];
}

/**
 * Runs a strategy on data that is ready.
 *
 * @throws QuestionError where the strategy does not fit the data: a currency without a rate, a hedge without prices, an
 * entry before the first legal fill
 * @throws DataError where no event is left to trade, or the side of one is none
 */
export function runStrategy(strategy: ResolvedStrategy, { prepared, registries, placed }: Ready): Run {
  const able = eligibleObservations(prepared.observations, strategy);
  if (able.length === 0) throw nothingToTrade(prepared);
  const traded = tradedSecurities(able, prepared.securities);
  const hedges = hedgesOf(traded, strategy, prepared.securities);
  const faults = [
    ...currencyFaults(traded, hedges, strategy, prepared.prices),
    ...(strategy.hedge === undefined
      ? []
      : hedgeFaults(traded, strategy.hedge, prepared.securities, prepared.prices, registries.exchanges)),
    ...securityFaults(strategy, prepared.securities, prepared.prices),
    ...noSideColumn(strategy, prepared.observations),
  ];
  if (hasErrors(faults)) throw new QuestionError(placed(faults));
  const rows = sideFaults(strategy, prepared.observations);
  if (rows.length > 0) throw new DataError([...prepared.findings, ...rows]);
  const { candidates, venues, passed } = candidatesOf(able, prepared, strategy);
  const impossible = [...impossibleEntries(candidates, strategy), ...unquotedFills(candidates, strategy)];
  const late = lateSchedules(candidates);
  if (impossible.length > 0) throw new QuestionError([...placed(impossible), ...late]);
  if (late.length > 0) throw new DataError([...prepared.findings, ...late]);
  const currency = baseCurrency(traded, strategy)!;
  const rates = ratesOf(currency, strategy, prepared);
  const run = runEngine(candidates, venues, clockOf(venues), strategy, rates);
  const notes = [
    ...securityNotes(traded, strategy),
    ...placed(hedgeNotes(traded, hedges, strategy)),
    ...placed(percentNotes(strategy)),
    ...staleRates(currency, strategy, prepared, run.log),
    ...placed(unknownSides(run.log, strategy)),
    ...missingOpens(run.log),
    ...pricesEnded(run.trades),
  ];
  return { ...run, strategy, currency, candidates, venues, passed, notes };
}

/** That no event is left, and why each is not. */
function nothingToTrade({ observations, ...prepared }: Prepared): DataError {
  const message = must({ what: 'the events', legal: 'leave one that can be traded', given: 'none' });
  return nothingLeft(observations, prepared, message);
}
