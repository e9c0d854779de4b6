import { estimates } from '../abnormal/scratch.ts';
import { DataError } from '../errors/error.ts';
import type { Finding } from '../errors/finding.ts';
import { visible } from '../errors/message.ts';
import { estimateObservation, isExcluded } from './block.ts';
import type { StudyContext } from './context.ts';
import { exclusionDetail } from './exclusion-detail.ts';
import { willBeExcluded } from './lost-events.ts';
import type { Observation } from './observations.ts';
import type { Prepared } from './prepare.ts';

/**
 * Warnings of the observations that no model can use, which only estimating them tells: at the line of their events.
 *
 * @throws DataError where no observation is left to study
 */
export function unusable({ observations, context, ...prepared }: Prepared): Finding[] {
  const settled = observations.map((one) => (one.reason === undefined ? settle(one, context) : one));
  if (!settled.some(({ reason }) => reason === undefined)) throw nothingLeft(settled, prepared);
  return settled.flatMap((one, i) =>
    one.reason === undefined || one === observations[i] ? [] : [willBeExcluded(one, one.reason)],
  );
}

/** The observation with the first model's reason, where no model can use it. */
function settle(observation: Observation, context: StudyContext): Observation {
  const reasons = context.models.map((named) => {
    const outcome = estimates.during(() => estimateObservation(observation, named, context));
    return isExcluded(outcome) ? outcome : undefined;
  });
  const [reason] = reasons;
  if (reason === undefined || reasons.includes(undefined)) return observation;
  const detail = exclusionDetail(observation, context.models[0]!, reason, context);
  return { ...observation, reason, ...(detail === undefined ? {} : { detail }) };
}

/** Why an observation is not studied, in words. */
export function exclusionOf({ id, reason, detail }: Observation): string {
  return `${id} is excluded: ${reason}${detail === undefined ? '' : ` (${detail})`}`;
}

/** That no observation is left, and why each is not, at the line of its event. */
export function nothingLeft(
  observations: readonly Observation[],
  { findings }: Pick<Prepared, 'findings'>,
): DataError {
  const exclusions = observations.map((one): Finding => {
    const message = visible(exclusionOf(one));
    return { severity: 'error', code: 'nothing-left', message, symbol: one.symbol, ...one.event.place };
  });
  const message = 'no observation is left to study';
  return new DataError([...findings, { severity: 'error', code: 'nothing-left', message }, ...exclusions]);
}
