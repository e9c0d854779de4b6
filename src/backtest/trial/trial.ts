import type { EventDateDraws } from '../luck/event-date-bootstrap.ts';
import { type LuckInterval, luckIntervals } from '../luck/intervals.ts';
import type { StationaryDraws } from '../luck/stationary-indices.ts';
import { isNotMeasured, type NotMeasured } from '../performance/metric.ts';
import type { PerformanceOptions } from '../performance/options.ts';
import type { Ready, Run } from '../run-strategy.ts';
import { luckAsked } from '../settings/luck.ts';
import type { Strategy } from '../strategy.ts';
import { equityCurve, tradeList } from '../tables/curve.ts';
import { type PlaceboTrades, placeboTrades } from './placebo-trades.ts';
import { type CombinationPlateau, plateauOf } from './plateau-of.ts';
import { type Scenario, scenariosOf } from './scenarios.ts';
import { type Search, trySearch } from './tried-variants.ts';
import { type VariantWalk, walkVariants } from './walk-variants.ts';

/** How the draws are made, the seed settled. */
export type Draws = EventDateDraws & StationaryDraws;

/** A strategy put on trial: how sure its numbers are, and what luck would have done. */
export interface Trial {
  readonly draws: Draws;
  readonly intervals: readonly LuckInterval[];
  /** Absent where it was not asked for. */
  readonly placebo: PlaceboTrades | NotMeasured | undefined;
  /** Of the variants; absent where there are none. */
  readonly search: (Search & SearchShape) | undefined;
  readonly scenarios: readonly Scenario[];
}

interface SearchShape {
  readonly plateau: CombinationPlateau | NotMeasured;
  readonly walk: VariantWalk | NotMeasured;
}

/**
 * Puts a strategy on trial, where it asks for that: intervals by event date and by blocks of sessions, random dates,
 * its variants and the search for the best of them, other costs and a later entry.
 *
 * @param written the strategy as it was given, for its variants
 * @throws QuestionError where a variant cannot be traded
 */
export function tryLuck(written: Strategy, run: Run, ready: Ready): Trial | undefined {
  const { luck, variants } = run.strategy;
  const asked = luckAsked(luck, variants !== undefined);
  if (asked === undefined) return undefined;
  const { draws: count, confidence, meanBlock, seed = ready.prepared.context.settings.seed } = asked;
  const draws: Draws = { draws: count, confidence, seed, ...(meanBlock === undefined ? {} : { meanBlock }) };
  const search = variants && trySearch(written, run.strategy, ready, draws);
  return {
    draws,
    intervals: luckIntervals(equityCurve(run), tradeList(run), { ...draws, ...ready.measures }),
    placebo: asked.placebo ? placeboTrades(run, draws) : undefined,
    search: search && {
      ...search,
      plateau: plateauOf(search.tried, variants),
      walk: walkVariants(search.tried, run, asked.walkForward),
    },
    scenarios: scenariosOf(run, ready),
  };
}

/** How many variants were tried, for the deflated Sharpe ratio; nothing where there was no search. */
export function trialsIn(trial: Trial | undefined): Partial<PerformanceOptions> {
  const verdict = trial?.search?.verdict;
  if (verdict === undefined || isNotMeasured(verdict) || isNotMeasured(verdict.deflation)) return {};
  return { trials: verdict.deflation.trials };
}
