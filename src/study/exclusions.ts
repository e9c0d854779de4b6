import { estimates } from '../abnormal/scratch.ts';
import { DataError } from '../errors/error.ts';
import type { Finding } from '../errors/finding.ts';
import { visible } from '../errors/message.ts';
import { estimateBlock, inBlocks } from './block.ts';
import { excludedEvent } from './lost-events.ts';
import type { Observation } from './observations.ts';
import type { Prepared } from './prepare.ts';

/**
 * Warnings of the observations that no model can use, which only estimating them tells: at the line of their events.
 *
 * @throws DataError where no observation is left to study
 */
export function unusable({ observations, context, ...prepared }: Prepared): Finding[] {
  const settled = inBlocks(observations).flatMap((block) =>
    estimates.during(() => estimateBlock(block, context).observations),
  );
  if (!settled.some(({ reason }) => reason === undefined)) throw nothingLeft(settled, prepared);
  return ofNoUse(observations, settled);
}

/**
 * Warnings of the observations that no model could use, at the line of their events.
 *
 * @param observations as they were placed
 * @param settled the same after they were estimated
 */
export function ofNoUse(observations: readonly Observation[], settled: readonly Observation[]): Finding[] {
  return settled.flatMap((one, i) =>
    one.reason === undefined || observations[i]!.reason !== undefined ? [] : [excludedEvent(one, one.reason)],
  );
}

/** Why an observation is not studied, in words. */
export function exclusionOf(observation: Observation): string {
  return excludedEvent(observation, observation.reason!).message;
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
