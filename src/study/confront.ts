import type { Cluster } from '../audit/dependence.ts';
import type { Finding } from '../errors/finding.ts';
import type { StudyEvent } from '../events/event.ts';
import { arrayOf, type List } from '../numeric/list.ts';
import { treatConfounded } from './confounding.ts';
import type { StudyContext } from './context.ts';
import { countedOnce, countedOnceNote, type DatedObservation, dependentClusters } from './dependents.ts';
import type { Observation, Placing } from './observations.ts';
import { countedReadings } from './readings.ts';
import { confounderFindings, type Rivals, studyRivals } from './rivals.ts';

/** The observations of a study held against each other and against its confounders. */
export interface Confronted {
  /** As the study treats them: rivals by its policy, dependent ones with what stands for them. */
  readonly observations: List<Observation>;
  /** As they were placed. */
  readonly placed: List<Observation>;
  /** Empty where neither a table nor the policy asks for them. */
  readonly rivals: Rivals;
  /** Of the observations that are left; empty where nothing asks for them. */
  readonly clusters: readonly Cluster<DatedObservation>[];
  readonly findings: readonly Finding[];
}

/** Finds who else moved and which observations depend on each other, and does what the study says about both. */
export function confront(
  placed: List<Observation>,
  events: List<StudyEvent>,
  placing: Required<Placing>,
  context: StudyContext,
): Confronted {
  if (context.isStreamed) return apart(placed, context);
  return heldTogether(arrayOf(placed), arrayOf(events), placing, context);
}

/** Of a study that holds no observation against another. */
function apart(placed: List<Observation>, context: StudyContext): Confronted {
  const observations = countedReadings(placed, context);
  return { observations, placed, rivals: new Map(), clusters: [], findings: countedOnceNote(observations) };
}

function heldTogether(
  placed: readonly Observation[],
  events: readonly StudyEvent[],
  placing: Required<Placing>,
  context: StudyContext,
): Confronted {
  const { settings, isWanted } = context;
  const { securities } = placing;
  const areRivalsAsked =
    settings.confounders.policy !== 'flag' || isWanted('confounders') || isWanted('without_confounders');
  const rivals: Rivals = areRivalsAsked ? studyRivals(placed, events, placing, settings) : new Map();
  const treated = countedReadings(treatConfounded(placed, rivals, settings), context);
  const isOnce = settings.dependent === 'count-once';
  const clusters = isOnce || isWanted('joint_tests') ? dependentClusters(treated, securities, context) : [];
  const observations = isOnce ? countedOnce(treated, clusters, securities, context) : treated;
  return {
    observations,
    placed,
    rivals,
    clusters,
    findings: [
      ...(areRivalsAsked ? confounderFindings(events, rivals, settings) : []),
      ...countedOnceNote(observations),
    ],
  };
}
