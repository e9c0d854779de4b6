import { type Cluster, clustersOf, type Dated } from '../audit/dependence.ts';
import type { Finding } from '../errors/finding.ts';
import { someOf } from '../errors/some-of.ts';
import type { List } from '../numeric/list.ts';
import { estimateObservation } from './block.ts';
import type { StudyContext } from './context.ts';
import { dayZeroDateOf } from './members.ts';
import { isExcluded } from './model-outcome.ts';
import { type Observation, secondReadingOf } from './observations.ts';
import { countedIn } from './samples.ts';
import type { Securities } from './securities.ts';

/** An observation with what its dependence on others hangs on. */
export interface DatedObservation extends Dated {
  readonly observation: Observation;
}

/** The observations that may be studied, with the dates of their event windows. */
export function datedObservations(
  observations: readonly Observation[],
  securities: Securities,
  { plan: { event } }: StudyContext,
): DatedObservation[] {
  return observations.flatMap((observation, position): DatedObservation[] => {
    const { panel, dayZero, reason, symbol } = observation;
    if (reason !== undefined || panel === undefined) return [];
    const { calendar, first } = panel;
    const start = first + dayZero;
    return [
      {
        observation,
        position,
        eventId: observation.event.id,
        issuer: securities.get(symbol)?.issuer ?? symbol,
        eventDate: dayZeroDateOf(observation),
        dates: calendar.sessions.subarray(Math.max(0, start + event[0]), start + event[1] + 1),
      },
    ];
  });
}

/**
 * The clusters of observations that see the same days of one firm; those stand for others that the most models can use.
 *
 * @param observations of two readings of a date, one with the other's name: it stands for none, and goes where that goes
 */
export function dependentClusters(
  observations: readonly Observation[],
  securities: Securities,
  context: StudyContext,
): Cluster<DatedObservation>[] {
  const dated = datedObservations(observations, securities, context);
  const isCounting = ({ observation }: DatedObservation) => observation.countedWith === undefined;
  const models = ({ observation }: DatedObservation) => modelsFor(observation, context);
  const readings = dated.filter((one) => !isCounting(one) && models(one) > 0);
  return withReadings(clustersOf(dated.filter(isCounting), models), readings, dated);
}

/** By how many models an observation can be estimated. */
export function modelsFor(observation: Observation, context: StudyContext): number {
  if (observation.reason !== undefined) return 0;
  return context.models.filter((named) => !isExcluded(estimateObservation(observation, named, context)))
    .length;
}

/** Clusters with the readings that do not count, each beside the one that does. */
function withReadings(
  clusters: readonly Cluster<DatedObservation>[],
  readings: readonly DatedObservation[],
  dated: readonly DatedObservation[],
): Cluster<DatedObservation>[] {
  if (readings.length === 0) return [...clusters];
  const byId = new Map(dated.map((one) => [one.observation.id, one]));
  const own = new Map(
    clusters.flatMap((cluster) =>
      [cluster.representative, ...cluster.others].map((one) => [one, cluster.representative] as const),
    ),
  );
  const joined = new Map(clusters.map(({ representative, others }) => [representative, [...others]]));
  for (const reading of readings) {
    const counting = byId.get(reading.observation.countedWith!)!;
    const representative = own.get(counting) ?? counting;
    joined.set(representative, [...(joined.get(representative) ?? []), reading]);
  }
  return [...joined].map(([representative, others]) => ({ representative, others }));
}

/**
 * The observations, each that another stands for with that one's name: in the whole sample, and in the sample of its own
 * group, where only the group's own can stand for it. What stands for a reading that counts stands for both.
 *
 * @param clusters of all the observations
 */
export function countedOnce(
  observations: readonly Observation[],
  clusters: readonly Cluster<DatedObservation>[],
  securities: Securities,
  context: StudyContext,
): Observation[] {
  const inWhole = standInsOf(clusters);
  // Where no cluster reaches over groups, those of a group are the same.
  const inGroup = clusters.some(isOfSeveralGroups)
    ? standInsOf(byGroup(observations).flatMap((own) => dependentClusters(own, securities, context)))
    : inWhole;
  return observations.map((observation) => {
    const reading = observation.countedWith ?? '';
    const [countedWith, countedWithInGroup] = [inWhole, inGroup].map(
      (standIns) => standIns.get(observation.id) ?? standIns.get(reading) ?? observation.countedWith,
    );
    if (countedWith === undefined && countedWithInGroup === undefined) return observation;
    const { id, ...own } = observation;
    return {
      id,
      ...own,
      ...(countedWith === undefined ? {} : { countedWith }),
      ...(countedWithInGroup === undefined ? {} : { countedWithInGroup }),
    };
  });
}

/** By the id of each observation another stands for, that other's. */
function standInsOf(clusters: readonly Cluster<DatedObservation>[]): ReadonlyMap<string, string> {
  return new Map(
    clusters.flatMap(({ representative, others }) =>
      others.map(({ observation }) => [observation.id, representative.observation.id] as const),
    ),
  );
}

function isOfSeveralGroups({ representative, others }: Cluster<DatedObservation>): boolean {
  const { group } = representative.observation.event;
  return others.some(({ observation }) => observation.event.group !== group);
}

/** The observations of each named group; those of none are in the whole sample alone. */
function byGroup(observations: readonly Observation[]): Observation[][] {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const { group } = observation.event;
    if (group === '') continue;
    const own = groups.get(group) ?? [];
    groups.set(group, own);
    own.push(observation);
  }
  return [...groups.values()];
}

/** A note of the observations that others stand for; a first reading that cannot be counted is told as excluded. */
export function countedOnceNote(observations: List<Observation>): Finding[] {
  const dependent = observations.filter(
    (one) =>
      one.reason === undefined && one.countedWith !== undefined && one.countedWith !== secondReadingOf(one),
  );
  if (dependent.length === 0) return [];
  const names = someOf(dependent, ({ id, countedWith }) => `${id} (with ${countedWith})`);
  const [are, their] = dependent.length === 1 ? ['observation is', 'its'] : ['observations are', 'their'];
  const message =
    `${dependent.length} ${are} estimated and not counted in the samples, since ${their} event ${dependent.length === 1 ? 'window shares' : 'windows share'} dates ` +
    `with another of the same firm that counts: ${names}${ofGroups(dependent)}; write dependent: count-each to count all`;
  return [{ severity: 'note', code: 'counted-once', value: String(dependent.length), message }];
}

/** How many of them count in the sample of their own group all the same. */
function ofGroups(dependent: readonly Observation[]): string {
  const own = dependent.filter((one) => countedIn(one).length > 0).length;
  if (own === 0) return '';
  return `; ${own} of them ${own === 1 ? 'counts' : 'count'} in the sample of ${own === 1 ? 'its' : 'their'} own group, where none stands for ${own === 1 ? 'it' : 'them'}`;
}
