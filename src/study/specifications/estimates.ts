import type { Contribution } from '../../abnormal/sample.ts';
import { type DayRange, lengthOf, planWindows } from '../../events/windows.ts';
import { meanCars } from '../../inference/mean-car.ts';
import { isUndefined } from '../../inference/test-statistic.ts';
import { estimateObservation } from '../block.ts';
import type { StudyContext } from '../context.ts';
import { isExcluded } from '../model-outcome.ts';
import { datedLater, type ExclusionReason, type Observation } from '../observations.ts';
import type { Choices } from './choices.ts';
import type { Design } from './specification.ts';
import type { Subject } from './subject.ts';

/** What a subject's CAR, or mean CAR, is under one specification; NaN where it has none, and then the reason. */
export interface Estimate {
  readonly n: number;
  readonly estimate: number;
  readonly standardError: number;
  readonly statistic: number;
  readonly degreesOfFreedom: number;
  readonly reason: string;
}

/** A session of its panel a day 0 is put on, or why it is put on none. */
export type Put = number | ExclusionReason;

/** The estimates of one subject by window, with its members' days 0 on given sessions. */
export type Estimator = (dayZeros: readonly Put[]) => readonly Estimate[];

/** The context of a study done by one design: its windows are those of the curve, and nothing else is asked. */
export function designContext(
  { estimationWindow }: Design,
  { windows }: Choices,
  context: StudyContext,
): StudyContext {
  const settings = {
    ...context.settings,
    estimationWindow: pair(estimationWindow),
    windows: windows.map(pair),
  };
  const plan = planWindows(estimationWindow, settings.eventWindow, windows);
  const cells = windows.map((range) => ({ measure: 'CAAR', range }) as const);
  const estimationDays = lengthOf(estimationWindow);
  return { ...context, settings, plan, shape: { ...context.shape, cells, estimationDays } };
}

function pair([from, to]: DayRange): [number, number] {
  return [from, to];
}

/**
 * What finds the estimates of subjects under one design. A security is estimated once for each session a day 0 is put
 * on, whichever observations, subjects and draws ask for it.
 *
 * @param observations as placed on the design's panels
 */
export function estimatorsOf(
  design: Design,
  observations: readonly Observation[],
  context: StudyContext,
): (subject: Subject) => Estimator {
  const known = new Map<string, Map<number, Contribution | ExclusionReason>>();
  const contributionOf = (member: number, dayZero: Put) => {
    const observation = observations[member]!;
    if (observation.reason !== undefined) return observation.reason;
    if (typeof dayZero === 'string') return dayZero;
    // What rivals took from an observation is its own.
    const isWhole = observation.masked === undefined && observation.dropped === undefined;
    const key = isWhole ? observation.symbol : observation.id;
    const own = known.get(key) ?? new Map<number, Contribution | ExclusionReason>();
    known.set(key, own);
    const found = own.get(dayZero);
    if (found !== undefined) return found;
    const moved = datedLater(observation, dayZero - observation.dayZero);
    const outcome = estimateObservation(moved, design.model, context);
    const kept = isExcluded(outcome) ? outcome : outcome.contribution;
    own.set(dayZero, kept);
    return kept;
  };
  return ({ observation, members }) => {
    const estimates = new Map<string, readonly Estimate[]>();
    return (dayZeros) => {
      const key = dayZeros.join();
      const found = estimates.get(key);
      if (found !== undefined) return found;
      const own = members.map((member, i) => contributionOf(member, dayZeros[i]!));
      const made = observation === '' ? ofSample(own, context) : ofObservation(own[0]!, context);
      estimates.set(key, made);
      return made;
    };
  };
}

function ofObservation(outcome: Contribution | ExclusionReason, { shape }: StudyContext): Estimate[] {
  return shape.cells.map((_, cell) => {
    if (typeof outcome === 'string') return nothing(0, outcome);
    const { values, standardErrors, standardised, degreesOfFreedom } = outcome;
    if (Number.isNaN(values[cell]!)) return nothing(0, 'no-event-return');
    return {
      n: 1,
      estimate: values[cell]!,
      standardError: standardErrors[cell]!,
      statistic: standardised[cell]!,
      degreesOfFreedom,
      reason: '',
    };
  });
}

function ofSample(
  outcomes: readonly (Contribution | ExclusionReason)[],
  { shape }: StudyContext,
): Estimate[] {
  const known = outcomes.filter((outcome) => typeof outcome !== 'string');
  return meanCars(known, shape).map((mean) => {
    if (isUndefined(mean)) return { ...nothing(mean.n, mean.reason), estimate: mean.estimate };
    const { n, estimate, statistic, standardError = Number.NaN, distribution } = mean;
    const degreesOfFreedom = distribution.name === 't' ? distribution.degreesOfFreedom : Number.NaN;
    return { n, estimate, standardError, statistic, degreesOfFreedom, reason: '' };
  });
}

function nothing(n: number, reason: string): Estimate {
  const missing = Number.NaN;
  return {
    n,
    estimate: missing,
    standardError: missing,
    statistic: missing,
    degreesOfFreedom: missing,
    reason,
  };
}
