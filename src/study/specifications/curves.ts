import { emptyCurve, type SpecificationCurve } from '../../audit/specification-curve.ts';
import { criticalValue } from '../../inference/p-value.ts';
import type { StudyContext } from '../context.ts';
import type { Observation } from '../observations.ts';
import type { Prepared } from '../prepare.ts';
import { panelVariant } from '../variants.ts';
import { type Choices, choicesOf, type Placement } from './choices.ts';
import { designContext, type Estimate, estimatorsOf } from './estimates.ts';
import { placeboRoom, placeboShifts } from './placebo-shifts.ts';
import { type Design, type Specification, specificationsOf } from './specification.ts';
import { type Subject, subjectsOf } from './subject.ts';

/** The curve of one subject: what every specification finds, and what it finds where nothing happened. */
export interface SubjectCurve {
  readonly subject: Subject;
  /** One a specification. */
  readonly estimates: readonly Estimate[];
  readonly curve: SpecificationCurve;
  /** The same curve on earlier placements; none where no test is asked for, or there is no room. */
  readonly drawn: readonly SpecificationCurve[];
}

/** A study done in every way it asks for. */
export interface Curves {
  readonly choices: Choices;
  readonly specifications: readonly Specification[];
  readonly curves: readonly SubjectCurve[];
}

/** A study before its tables are told: the observations as they were placed. */
export interface Specified extends Prepared {
  readonly placed: readonly Observation[];
}

const known = new WeakMap<Specified, Curves | undefined>();

/**
 * The specification curves of a study; nothing where it asks for none. Run once a study, whichever tables ask.
 *
 * Specifications that differ in event day or window alone share their panels and estimates; those that differ in the
 * model or estimation window share their panels.
 */
export function curvesOf(study: Specified): Curves | undefined {
  if (!known.has(study)) known.set(study, runCurves(study));
  return known.get(study);
}

function runCurves(study: Specified): Curves | undefined {
  const choices = choicesOf(study, study.placed);
  if (choices === undefined) return undefined;
  const { context, placed } = study;
  const { settings } = context;
  const specifications = specificationsOf(choices);
  const room = placeboRoom(placed, choices, settings);
  const curves = subjectsOf(placed, settings.smallSampleLimit).map((subject) => {
    const shifts = placeboShifts(room, subject, choices.draws);
    const blank = () => emptyCurve(specifications.length);
    return { subject, shifts, estimates: [] as Estimate[], curve: blank(), drawn: shifts.map(blank) };
  });
  const observationsFor = variantsOf(study);
  const record = recorder(context);
  for (const { design, placements } of byDesign(specifications)) {
    const observations = observationsFor(design);
    const estimators = estimatorsOf(design, observations, designContext(design, choices, context));
    for (const { subject, shifts, estimates, curve, drawn } of curves) {
      const estimate = estimators(subject);
      const base = subject.members.map((member) => observations[member]!.dayZero);
      for (const [{ shifts: moves }, places] of placements) {
        const there = base.map((dayZero, i) => dayZero + moves[subject.members[i]!]!);
        const observed = estimate(there);
        places.forEach((place, window) => {
          estimates[place] = observed[window]!;
          record(curve, place, observed[window]!);
        });
        shifts.forEach((back, draw) => {
          const moved = estimate(there.map((dayZero, i) => dayZero - back[i]!));
          places.forEach((place, window) => {
            record(drawn[draw]!, place, moved[window]!);
          });
        });
      }
    }
  }
  return { choices, specifications, curves };
}

/** A design, and by event day the places of its specifications, one a window in the order of the windows. */
interface Designed {
  readonly design: Design;
  readonly placements: Map<Placement, number[]>;
}

function byDesign(specifications: readonly Specification[]): Iterable<Designed> {
  const designs = new Map<string, Designed>();
  specifications.forEach(({ design, placement }, place) => {
    const { model, benchmark, estimationWindow, returns } = design;
    const key = JSON.stringify([model.id, benchmark?.label, estimationWindow, returns]);
    const designed = designs.get(key) ?? { design, placements: new Map<Placement, number[]>() };
    designs.set(key, designed);
    const places = designed.placements.get(placement) ?? [];
    designed.placements.set(placement, places);
    places.push(place);
  });
  return designs.values();
}

/** The observations on the panels of a design, made once for each benchmark and kind of returns. */
function variantsOf(study: Specified): (design: Design) => readonly Observation[] {
  const made = new Map<string, readonly Observation[]>();
  return ({ benchmark, returns }) => {
    const key = JSON.stringify([benchmark?.label, returns]);
    const comparison = benchmark?.comparison ?? (() => undefined);
    const found =
      made.get(key) ??
      panelVariant(study, { returns, comparison }, study.placed, study.context.settings).observations;
    made.set(key, found);
    return found;
  };
}

/** Puts what a specification found into a curve. */
function recorder({ settings: { alternative, confidence } }: StudyContext) {
  const criticals = new Map<number, number>();
  const criticalFor = (degreesOfFreedom: number) => {
    const critical =
      criticals.get(degreesOfFreedom) ??
      criticalValue({ name: 't', degreesOfFreedom }, alternative, 1 - confidence);
    criticals.set(degreesOfFreedom, critical);
    return critical;
  };
  return ({ estimates, statistics, directions }: SpecificationCurve, place: number, found: Estimate) => {
    estimates[place] = found.estimate;
    statistics[place] = found.statistic;
    if (Number.isNaN(found.statistic)) return;
    const critical = criticalFor(found.degreesOfFreedom);
    if (alternative !== 'less' && found.statistic >= critical) directions[place] = 1;
    if (alternative !== 'greater' && found.statistic <= -critical) directions[place] = -1;
  };
}
