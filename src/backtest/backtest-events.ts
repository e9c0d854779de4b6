import { QuestionError } from '../errors/error.ts';
import { withFileNames } from '../study/file-names.ts';
import { givenFaults } from '../study/given.ts';
import { atKeys, type KeyPlaces } from '../study/key-places.ts';
import { type Prepared, prepare } from '../study/prepare.ts';
import { registriesOf } from '../study/run.ts';
import type { Registries } from '../study/settings.ts';
import type { Study } from '../study/study.ts';
import { isAhead, overruledNotes, tradedEventDay, tradedRow, tradedRules } from './event-day.ts';
import { inOrderWritten } from './order-written.ts';
import type { PerformanceOptions } from './performance/options.ts';
import type { BacktestResult } from './result.ts';
import { type Ready, runStrategy } from './run-strategy.ts';
import { timeStopFaults } from './settings/timing.ts';
import { checkStrategy, type Strategy } from './strategy.ts';
import { tradingTables } from './tables/makers.ts';
import { idleTimeStops } from './trial/idle-time-stops.ts';
import { trialsIn, tryLuck } from './trial/trial.ts';

/** The data of a backtest: a study, of which prices and events are needed. */
export type BacktestData = Omit<Study, 'returns'> & Partial<Pick<Study, 'returns'>>;

/** Where the keys of a strategy were written, and what else a caller may pass. */
export interface BacktestOptions {
  readonly registries?: Partial<Registries>;
  /** By the keys of the strategy, for messages. */
  readonly strategyPlaces?: KeyPlaces;
  /** What the measures of performance leave to choose: interest on cash, the tail, how many variants were tried. */
  readonly measures?: Partial<PerformanceOptions>;
}

/**
 * Trades the events of a study by a strategy: what one would have had, entered no sooner than the news was public, at
 * prices that could be had, after the charges of each exchange on each day. Pure: the same input gives the same bytes.
 *
 * Money is in the base currency unless a column says otherwise; returns are fractions.
 *
 * @param strategy which side is taken when, how large, and at what costs
 * @param data a study, of which prices and events are needed
 * @param options registries of the caller, and what the measures of performance leave to choose
 * @throws QuestionError where the strategy is wrong: unknown keys, an entry before the first legal fill, a currency
 * without a rate, a hedge without prices
 * @throws DataError where rows are wrong, or no event is left to trade
 * @example
 * const { study } = await readStudy('data/study.yaml');
 * const strategy: Strategy = {
 *   side: 'drift',
 *   currency: 'HKD',
 *   rates: { USD: 7.8 },
 *   sizing: { by: 'fraction', value: 0.1 },
 * };
 * const { counts, tables } = backtestEvents(strategy, study);
 * [counts.executed, counts.skipped]; // [9, 2]
 * // Base currency, one a trade.
 * tables.trades.columns.net_pnl.length === counts.executed; // true
 */
export function backtestEvents(
  strategy: Strategy,
  data: BacktestData,
  { registries: own, strategyPlaces, measures = {} }: BacktestOptions = {},
): BacktestResult {
  const checked = checkStrategy(strategy);
  if (!('value' in checked)) throw new QuestionError(atKeys(checked.faults, strategyPlaces));
  const resolved = checked.value;
  // Of its variants some may be left before their time stop: that is no fault of theirs, and told.
  const unreached = timeStopFaults(resolved);
  if (unreached.length > 0) throw new QuestionError(atKeys(unreached, strategyPlaces));
  const registries = registriesOf(own);
  const ready: Ready = {
    prepared: prepareData(data, isAhead(resolved), registries),
    registries,
    measures,
    placed: (faults) => atKeys(inOrderWritten(faults, strategy), strategyPlaces),
  };
  const run = runStrategy(resolved, ready);
  const trial = tryLuck(strategy, run, ready);
  return tradingTables({
    ...run,
    prepared: ready.prepared,
    findings: withFileNames(
      [
        ...ready.prepared.findings,
        ...overruledNotes(data, ready.prepared.events, isAhead(resolved)),
        ...run.notes,
        ...ready.placed(idleTimeStops(trial?.search?.tried ?? [])),
      ],
      data.fileNames,
    ),
    measures: { ...trialsIn(trial), ...measures },
    trial,
  });
}

/**
 * What a trade does not ask of a study: its models, and which observations say the same. Returns are what money earns:
 * simple, session by session, so that those of a benchmark compound.
 */
const onlyPlaced = {
  returns: 'simple',
  gaps: 'one-session',
  models: ['raw-returns'],
  tables: ['data_quality', 'events'],
  dependent: 'count-each',
} satisfies Partial<Study>;

/** The study judged and its announcements placed; its models, and what it does about rivals, are left aside. */
function prepareData(data: BacktestData, ahead: boolean, registries: Registries): Prepared {
  const faults = givenFaults(data);
  if (faults.length > 0) throw new QuestionError(faults);
  const { tests, windows, specifications, confounders, crossSection, ...asked } = data;
  const { factors, characteristics, characteristicsSource, ...kept } = asked;
  const events = data.events.map((row) => tradedRow(row, ahead));
  const eventDay = { ...tradedEventDay, ...tradedRules(data.eventDay ?? {}, ahead) };
  return prepare({ ...kept, ...onlyPlaced, eventDay, events }, registries);
}
