import { DataError } from '../errors/error.ts';
import type { Finding } from '../errors/finding.ts';
import { visible } from '../errors/message.ts';
import { arrayOf, type List } from '../numeric/list.ts';
import { estimateBlock, inBlocks } from './block.ts';
import { passingOver } from './context.ts';
import { excludedEvent } from './lost-events.ts';
import type { Observation } from './observations.ts';
import { partlyEstimated } from './partly-estimated.ts';
import type { Prepared } from './prepare.ts';
import { settling } from './settled.ts';

/**
 * Warnings of the observations that no model can use, or not every one, which only estimating them tells; of the former at
 * the line of their events.
 *
 * @throws DataError where no observation is left to study
 */
export function unusable({ observations, context, ...prepared }: Prepared): Finding[] {
  const settled = settling(observations);
  const passing = passingOver(context);
  const partly = partlyEstimated(context.isWanted('models'));
  for (const block of inBlocks(observations)) {
    const estimated = estimateBlock(block, passing);
    settled.add(estimated.observations);
    partly.add(estimated);
  }
  expectSome(settled.all(), prepared);
  return [...ofNoUse(settled.unused()), ...partly.findings()];
}

/** Warnings of the observations that no model could use, at the line of their events. */
export function ofNoUse(unused: readonly Observation[]): Finding[] {
  return unused.map((one) => excludedEvent(one, one.reason!));
}

/** Why an observation is not studied, in words. */
export function exclusionOf(observation: Observation): string {
  return excludedEvent(observation, observation.reason!).message;
}

/** @throws DataError where no observation is left to study */
export function expectSome(settled: List<Observation>, prepared: Pick<Prepared, 'findings'>): void {
  for (const { reason } of settled) if (reason === undefined) return;
  throw nothingLeft(settled, prepared);
}

/** That no observation is left, and why each is not, at the line of its event. */
export function nothingLeft(
  observations: List<Observation>,
  { findings }: Pick<Prepared, 'findings'>,
  message = 'no observation is left to study',
): DataError {
  const exclusions = arrayOf(observations).map((one): Finding => {
    const why = visible(exclusionOf(one));
    return { severity: 'error', code: 'nothing-left', message: why, symbol: one.symbol, ...one.event.place };
  });
  return new DataError([...findings, { severity: 'error', code: 'nothing-left', message }, ...exclusions]);
}
