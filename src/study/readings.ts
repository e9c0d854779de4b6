import { type List, mapped } from '../numeric/list.ts';
import type { StudyContext } from './context.ts';
import { modelsFor } from './dependents.ts';
import type { Observation } from './observations.ts';

/** Which of two readings counts; 0 where that has not been asked yet. */
const [FIRST, SECOND] = [1, 2];

/**
 * The observations, two readings of a date without a time with the one of them that counts: that which more models can
 * use, the first where as many can. So an event is lost to no sample that one of its readings could stand in.
 *
 * @param observations in the order they were placed, a second reading right after its first where that is among them
 */
export function countedReadings(
  observations: readonly Observation[],
  context: StudyContext,
): readonly Observation[];
export function countedReadings(observations: List<Observation>, context: StudyContext): List<Observation>;
export function countedReadings(observations: List<Observation>, context: StudyContext): List<Observation> {
  const known = new Uint8Array(observations.length);
  const countingAt = (place: number, first: Observation, second: Observation) =>
    (known[place] ||= isBetter(second, first, context) ? SECOND : FIRST);
  return mapped(observations, (one, place) => {
    if (one.countedWith !== undefined) {
      const first = observations.at(place - 1);
      const isAlone = first?.id !== one.countedWith;
      return isAlone || countingAt(place - 1, first, one) === SECOND ? countingItself(one) : one;
    }
    if (!mayHaveTwo(one, context)) return one;
    const second = observations.at(place + 1);
    if (second?.countedWith !== one.id || countingAt(place, one, second) === FIRST) return one;
    return one.reason === undefined ? countedWith(one, second.id) : one;
  });
}

/** Whether a second reading is sought at all: a list may make its members anew whenever it is asked for one. */
function mayHaveTwo({ event, alignment }: Observation, { settings }: StudyContext): boolean {
  const { unknownTime = settings.eventDay.unknownTime } = event.eventDay;
  return unknownTime === 'both' && alignment?.phase === 'unknown-time';
}

function isBetter(second: Observation, first: Observation, context: StudyContext): boolean {
  const ofFirst = modelsFor(first, context);
  return ofFirst < context.models.length && modelsFor(second, context) > ofFirst;
}

function countingItself({
  countedWith: _,
  countedWithInGroup: __,
  ...observation
}: Observation): Observation {
  return observation;
}

function countedWith(observation: Observation, id: string): Observation {
  return { ...observation, countedWith: id, countedWithInGroup: id };
}
