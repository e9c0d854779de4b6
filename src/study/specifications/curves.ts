import { emptyCurve, type SpecificationCurve } from '../../audit/specification-curve.ts';
import type { Choices } from './choices.ts';
import { type DesignCurve, designRunner, placesOf } from './design-curves.ts';
import type { Estimate } from './estimates.ts';
import type { CurvePlan } from './plan.ts';
import type { Specification } from './specification.ts';
import type { Subject } from './subject.ts';

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

/**
 * The curves of a plan from what its designs found.
 *
 * @param found for every design, in order, the curves of all subjects; run here where absent
 */
export function curvesOf(
  plan: CurvePlan,
  found: readonly (readonly DesignCurve[])[] = plan.designs.map(designRunner(plan)),
): Curves {
  const { choices, specifications, designs } = plan;
  const blank = () => emptyCurve(specifications.length);
  const curves = plan.subjects.map(({ subject, shifts }, at): SubjectCurve => {
    const estimates: Estimate[] = [];
    const [curve, drawn] = [blank(), shifts.map(blank)];
    designs.forEach((designed, i) => {
      const own = found[i]![at]!;
      placesOf(designed).forEach((place, from) => {
        estimates[place] = own.estimates[from]!;
        put(curve, place, own.curve, from);
        drawn.forEach((one, draw) => {
          put(one, place, own.drawn[draw]!, from);
        });
      });
    });
    return { subject, estimates, curve, drawn };
  });
  return { choices, specifications, curves };
}

function put(into: SpecificationCurve, place: number, own: SpecificationCurve, from: number): void {
  into.estimates[place] = own.estimates[from]!;
  into.statistics[place] = own.statistics[from]!;
  into.directions[place] = own.directions[from]!;
}
