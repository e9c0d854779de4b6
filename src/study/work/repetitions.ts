import { everything } from '../run.ts';
import { countRepetitions, type SimulationResult, simulationResult } from '../simulate.ts';
import { type Counts, emptyCounts, joinCounts } from '../simulation/counts.ts';
import { prepareSimulation } from '../simulation/prepare.ts';
import type { SimulationOptions } from '../simulation/question.ts';
import type { Study } from '../study.ts';
import type { WorkKind, WorkOf } from './kind.ts';
import { studyWithoutPlaces } from './without-places.ts';

/** What every part of a simulation needs: the study itself, which is prepared where the work is done. */
export interface RepetitionSetup {
  readonly study: Study;
  readonly options: SimulationOptions;
}

/** Repetitions from one number up to another, which is left out. */
export interface RepetitionRange {
  readonly from: number;
  readonly to: number;
}

/** Repetitions a part: few enough that progress is seen, enough that a part is worth sending. */
const REPETITIONS_A_PART = 25;

/** Repetitions of a simulation: draws are keyed by repetition and counts are sums. */
export const repetitions: WorkKind<RepetitionSetup, RepetitionRange, Counts> = {
  unit: 'placebo samples',
  worthAThread: 4 * REPETITIONS_A_PART,
  sizeOf: ({ from, to }) => to - from,
  nameOf: ({ from, to }) => `placebo samples ${from + 1} to ${to}`,
  begin({ study, options }) {
    const simulation = prepareSimulation(study, options, everything);
    return ({ from, to }) => countRepetitions(simulation, from, to);
  },
};

/** A simulation as work, and what its parts come to. */
export interface SimulationWork {
  readonly work: RepetitionWork;
  readonly resultOf: (parts: readonly Counts[]) => SimulationResult;
}

/**
 * The placebo samples of a study in parts.
 *
 * @throws QuestionError, DataError where the study or the options are wrong
 */
export function simulationWork(study: Study, options: SimulationOptions): SimulationWork {
  const simulation = prepareSimulation(study, options, everything);
  return {
    work: repetitionWork({ study, options }, simulation.question.repetitions),
    resultOf(parts) {
      const counts = emptyCounts(simulation.shape);
      for (const part of parts) joinCounts(counts, part);
      return simulationResult(simulation, counts);
    },
  };
}

type RepetitionWork = WorkOf<'repetitions', RepetitionSetup, RepetitionRange>;

/** The repetitions of a simulation, as many as its question has. */
export function repetitionWork({ study, options }: RepetitionSetup, count: number): RepetitionWork {
  const parts = Array.from({ length: Math.ceil(count / REPETITIONS_A_PART) }, (_, i) => ({
    from: i * REPETITIONS_A_PART,
    to: Math.min(count, (i + 1) * REPETITIONS_A_PART),
  }));
  return { kind: 'repetitions', setup: { study: studyWithoutPlaces(study), options }, parts };
}
