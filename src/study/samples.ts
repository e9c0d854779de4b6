import type { Contribution } from '../abnormal/sample.ts';
import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import type { StudyEvent } from '../events/event.ts';
import { addToSample, emptySample, joinSamples, type SampleState } from '../inference/sample-fold.ts';
import type { List } from '../numeric/list.ts';
import type { StudyContext } from './context.ts';
import { byGroup, WHOLE_SAMPLE } from './group-order.ts';
import type { Observation } from './observations.ts';

/** Groups that call themselves what the whole sample is called: their rows would be its own. */
export function groupFaults(events: List<StudyEvent>): Finding[] {
  return events.flatMap(({ id, group, place }): Finding[] => {
    if (group !== WHOLE_SAMPLE) return [];
    const legal = `not be "${WHOLE_SAMPLE}", as the sample of all observations is called`;
    const message = must({
      what: `group of event "${id}"`,
      legal,
      given: group,
      remedy: 'name it otherwise',
    });
    return [{ severity: 'error', code: 'reserved-group', column: 'group', value: group, message, ...place }];
  });
}

/** What is accumulated so far, by group and model. */
export type Samples = Map<string, Map<string, SampleState>>;

export function emptySamples(): Samples {
  return new Map();
}

/** Adds one observation to the whole sample and to its own group, where no other stands for it. */
export function addObservation(
  samples: Samples,
  observation: Observation,
  modelId: string,
  contribution: Contribution,
  { tests, shape }: StudyContext,
): void {
  for (const group of countedIn(observation)) {
    const models = samples.get(group) ?? new Map<string, SampleState>();
    samples.set(group, models);
    const state = models.get(modelId) ?? emptySample(tests, shape);
    models.set(modelId, state);
    addToSample(state, contribution, tests, shape);
  }
}

/** The samples an observation belongs to: the whole one, and that of its own group. */
export function groupsOf({ event: { group } }: Pick<Observation, 'event'>): string[] {
  return group === '' ? [WHOLE_SAMPLE] : [WHOLE_SAMPLE, group];
}

/** Those of its samples an observation counts in itself. */
export function countedIn(
  observation: Pick<Observation, 'countedWith' | 'countedWithInGroup' | 'event'>,
): string[] {
  const { countedWith, countedWithInGroup } = observation;
  return groupsOf(observation).filter(
    (group) => (group === WHOLE_SAMPLE ? countedWith : countedWithInGroup) === undefined,
  );
}

/** Joins the samples of a later block to those of the blocks before it. */
export function joinBlocks(
  into: Samples,
  from: Samples,
  { tests, shape }: Pick<StudyContext, 'shape' | 'tests'>,
): void {
  for (const [group, models] of from) {
    const joined = into.get(group) ?? new Map<string, SampleState>();
    into.set(group, joined);
    for (const [modelId, state] of models) {
      // Joining to an empty state, too, so that the bits do not hang on which block saw a group first.
      const known = joined.get(modelId) ?? emptySample(tests, shape);
      joined.set(modelId, known);
      joinSamples(known, state, tests);
    }
  }
}

/** Every sample in the order results are told: the whole one first, then groups by name, models as the study names them. */
export function inOrder(
  samples: Samples,
  { models }: StudyContext,
): [group: string, modelId: string, SampleState][] {
  const groups = [...samples.keys()].toSorted(byGroup);
  return groups.flatMap((group) =>
    models.flatMap(({ id: modelId }): [string, string, SampleState][] => {
      const state = samples.get(group)!.get(modelId);
      return state === undefined ? [] : [[group, modelId, state]];
    }),
  );
}
