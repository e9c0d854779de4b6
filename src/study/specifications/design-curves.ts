import { emptyCurve, type SpecificationCurve } from '../../audit/specification-curve.ts';
import { criticalValue } from '../../inference/p-value.ts';
import type { StudyContext } from '../context.ts';
import type { Observation } from '../observations.ts';
import type { Prepared } from '../prepare.ts';
import { panelVariant } from '../variants.ts';
import { designContext, type Estimate, type Estimator, estimatorsOf, type Put } from './estimates.ts';
import type { CurvePlan, Designed, MovedSubject } from './plan.ts';
import type { Design } from './specification.ts';

/** What the specifications of one design find for a subject, in the order of {@link placesOf}. Plain data. */
export interface DesignCurve {
  readonly estimates: readonly Estimate[];
  readonly curve: SpecificationCurve;
  /** The same on earlier placements. */
  readonly drawn: readonly SpecificationCurve[];
}

/** The places of a design's specifications among all, by event day and then window. */
export function placesOf({ placements }: Designed): number[] {
  return [...placements.values()].flat();
}

/** What runs designs of a plan, one after another: for each the curves of all subjects. */
export function designRunner(plan: CurvePlan): (designed: Designed) => DesignCurve[] {
  const observationsFor = variantsOf(plan.study);
  const { context } = plan.study;
  const record = recorder(context);
  return (designed) => {
    const { design } = designed;
    const observations = observationsFor(design);
    const estimators = estimatorsOf(design, observations, designContext(design, plan.choices, context));
    return plan.subjects.map((moved) => {
      const estimate = estimators(moved.subject);
      return subjectCurve(moved, designed, observations, estimate, record);
    });
  };
}

function subjectCurve(
  { subject: { members }, shifts }: MovedSubject,
  designed: Designed,
  observations: readonly Observation[],
  estimate: Estimator,
  record: Recorder,
): DesignCurve {
  const { length } = placesOf(designed);
  const estimates: Estimate[] = [];
  const curve = emptyCurve(length);
  const drawn = shifts.map(() => emptyCurve(length));
  for (const { shifts: moves, reasons } of designed.placements.keys()) {
    const there = members.map(
      (member): Put => reasons?.get(member) ?? observations[member]!.dayZero + moves[member]!,
    );
    const first = estimates.length;
    for (const found of estimate(there)) {
      record(curve, estimates.length, found);
      estimates.push(found);
    }
    shifts.forEach((back, draw) => {
      const earlier = there.map((dayZero, i) => (typeof dayZero === 'string' ? dayZero : dayZero - back[i]!));
      estimate(earlier).forEach((found, window) => {
        record(drawn[draw]!, first + window, found);
      });
    });
  }
  return { estimates, curve, drawn };
}

/** The observations on the panels of a design, made once for each benchmark and kind of returns. */
function variantsOf(study: Prepared): (design: Design) => readonly Observation[] {
  const made = new Map<string, readonly Observation[]>();
  return ({ benchmark, returns }) => {
    const key = JSON.stringify([benchmark?.label, returns]);
    const comparison = benchmark?.comparison ?? (() => undefined);
    const found =
      made.get(key) ??
      panelVariant(study, { returns, comparison }, study.observations, study.context.settings).observations;
    made.set(key, found);
    return found;
  };
}

type Recorder = (curve: SpecificationCurve, place: number, found: Estimate) => void;

/** Puts what a specification found into a curve. */
function recorder({ settings: { alternative, confidence } }: StudyContext): Recorder {
  const criticals = new Map<number, number>();
  const criticalFor = (degreesOfFreedom: number) => {
    const critical =
      criticals.get(degreesOfFreedom) ??
      criticalValue({ name: 't', degreesOfFreedom }, alternative, 1 - confidence);
    criticals.set(degreesOfFreedom, critical);
    return critical;
  };
  return ({ estimates, statistics, directions }, place, found) => {
    estimates[place] = found.estimate;
    statistics[place] = found.statistic;
    if (Number.isNaN(found.statistic)) return;
    const critical = criticalFor(found.degreesOfFreedom);
    if (alternative !== 'less' && found.statistic >= critical) directions[place] = 1;
    if (alternative !== 'greater' && found.statistic <= -critical) directions[place] = -1;
  };
}
