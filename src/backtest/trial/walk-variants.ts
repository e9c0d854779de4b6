import { must } from '../../errors/message.ts';
import { type WalkForward, walkForward } from '../luck/walk-forward.ts';
import { type WalkForwardPlan, walkForwardSplits } from '../luck/walk-forward-splits.ts';
import { isNotMeasured, type NotMeasured } from '../performance/metric.ts';
import type { Run } from '../run-strategy.ts';
import type { LuckSettings } from '../settings/luck.ts';
import { dayOf } from '../tape.ts';
import { commonDays } from './common-days.ts';
import type { TriedVariant } from './tried-variants.ts';

/** When one fold was chosen and when tested: epoch days of the events. */
export interface FoldDays {
  readonly trainUntil: number;
  readonly testFrom: number;
  readonly testUntil: number;
}

/** What choosing the best variant of the past would have earned. */
export interface VariantWalk extends WalkForward {
  readonly days: readonly FoldDays[];
  /** Sessions kept free. */
  readonly embargo: number;
}

/**
 * Walks forward over the event dates: the variant with the best mean net return so far, and what it earned next. Nothing
 * tested is entered, be it ahead of its day 0, before every trade of the past that is chosen on has ended, of any variant.
 *
 * @returns `reason` where there are too few event dates, or the embargo asked for is shorter than that takes
 */
export function walkVariants(
  tried: readonly TriedVariant[],
  { candidates, venues, strategy }: Pick<Run, 'candidates' | 'strategy' | 'venues'>,
  { trainDates, testDates, anchored, embargo }: LuckSettings['walkForward'],
): VariantWalk | NotMeasured {
  const { placeOf } = commonDays(venues);
  const within = candidates.filter(({ observation, tape }) => observation.dayZero < tape.venue.sessions);
  const eventDays = within.map(({ observation, tape }) => dayOf(tape.venue, observation.dayZero));
  const sessions = Int32Array.from(eventDays, placeOf);
  const returns = tried.map(({ byObservation }) =>
    Float64Array.from(within, ({ observation }) => byObservation.get(observation.id) ?? Number.NaN),
  );
  const holding = holdingOf(tried);
  const gap = strategy.hedge === undefined ? 0 : Math.max(0, -strategy.hedge.window[1]);
  if (embargo !== undefined && embargo < holding + gap)
    return { reason: tooShort(embargo, holding + gap, gap) };
  const plan: WalkForwardPlan = {
    trainDates,
    testDates,
    holding,
    gap,
    anchored,
    ...(embargo === undefined ? {} : { embargo }),
  };
  const walk = walkForward(returns, sessions, plan);
  if (isNotMeasured(walk)) return walk;
  const daysOf = (events: Int32Array) => Array.from(events, (event) => eventDays[event]!);
  const days = walkForwardSplits(sessions, plan).map(({ train, test }) => ({
    trainUntil: Math.max(...daysOf(train)),
    testFrom: Math.min(...daysOf(test)),
    testUntil: Math.max(...daysOf(test)),
  }));
  return { ...walk, days, embargo: embargo ?? holding + gap };
}

/** Sessions from the earliest entry of any variant to the latest exit of any; 0 where none has ended. */
function holdingOf(tried: readonly TriedVariant[]): number {
  const from = Math.min(...tried.map(({ held }) => held.from));
  const until = Math.max(...tried.map(({ held }) => held.until));
  return Math.max(0, until - from);
}

function tooShort(embargo: number, least: number, gap: number): string {
  const more = gap === 0 ? '' : ' and the gap after the estimation of the hedge';
  const legal = `be at least the sessions from the earliest entry to the latest exit of any variant${more}, ${least}`;
  return must({ what: 'the embargo', legal, given: embargo, remedy: 'lengthen it, or leave it out' });
}
