import { resampledSamples, resamplingQuestion } from '../study/resampling.ts';
import type { StudyResult } from '../study/result.ts';
import { type JoinedStudy, toldStudy } from '../study/run.ts';
import { curvesOf } from '../study/specifications/curves.ts';
import { planCurves } from '../study/specifications/plan.ts';
import type { Study } from '../study/study.ts';
import { designWork } from '../study/work/designs.ts';
import type { DoneOf, Work, WorkKindId } from '../study/work/registry.ts';
import { resamplingWork } from '../study/work/resamplings.ts';

/** Does a work and gives what came of its parts, in their order; nothing where it is better done here and now. */
export type DoAll = <Id extends WorkKindId>(work: Work<Id>) => Promise<DoneOf<Id>[] | undefined>;

/**
 * What a study comes to whose observations have been estimated: specification curves and samples drawn from the sample
 * are done by parts, as the observations were.
 *
 * @param study the one that was prepared
 */
export async function toldByParts(study: Study, joined: JoinedStudy, doAll: DoAll): Promise<StudyResult> {
  const { prepared, block } = joined;
  const plan = planCurves(prepared);
  const question = resamplingQuestion(block.outcomes, prepared.context);
  return toldStudy(joined, {
    curves: plan && curvesOf(plan, await doAll(designWork(study, plan))),
    resampled: question && resampledSamples(question, await doAll(resamplingWork(question))),
  });
}
