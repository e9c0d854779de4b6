import { prepare } from '../prepare.ts';
import { everything } from '../run.ts';
import { type DesignCurve, designRunner, placesOf } from '../specifications/design-curves.ts';
import { type CurvePlan, planCurves } from '../specifications/plan.ts';
import type { Study } from '../study.ts';
import type { WorkKind, WorkOf } from './kind.ts';
import { studyWithoutPlaces } from './without-places.ts';

/** What every design needs: the study itself, which is prepared where the work is done. */
export interface DesignSetup {
  readonly study: Study;
}

/** A design of the plan, by its place in it. */
export interface DesignPart {
  readonly design: number;
  /** What its specifications have in common, in words. */
  readonly name: string;
  /** CARs and mean CARs it estimates, those on earlier placements among them. */
  readonly estimates: number;
}

/** Designs of a specification curve: for each the curves of all subjects. */
export const designs: WorkKind<DesignSetup, DesignPart, DesignCurve[]> = {
  unit: 'estimates of specification curves',
  worthAThread: 20_000,
  sizeOf: ({ estimates }) => estimates,
  nameOf: ({ name }) => `specifications of ${name}`,
  begin({ study }) {
    const plan = planCurves(prepare(study, everything))!; // who asks for designs has one
    const run = designRunner(plan);
    return ({ design }) => run(plan.designs[design]!);
  },
};

/** The designs of the plan of a study. */
export function designWork(study: Study, plan: CurvePlan): WorkOf<'designs', DesignSetup, DesignPart> {
  const aSpecification = estimatesOf(plan);
  const parts = plan.designs.map((designed, design): DesignPart => {
    const { model, benchmark, estimationWindow, returns } = designed.design;
    const name = [model.id, benchmark?.label, `[${estimationWindow.join(', ')}]`, returns]
      .filter((word) => word !== undefined)
      .join(', ');
    return { design, name, estimates: placesOf(designed).length * aSpecification };
  });
  return { kind: 'designs', setup: { study: studyWithoutPlaces(study) }, parts };
}

/** Estimates of every specification: one a subject and placement. */
function estimatesOf({ subjects }: CurvePlan): number {
  return subjects.reduce((sum, { shifts }) => sum + 1 + shifts.length, 0);
}
