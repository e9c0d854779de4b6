import { everything } from '../run.ts';
import { countRepetitions } from '../simulate.ts';
import type { Counts } from '../simulation/counts.ts';
import { prepareSimulation } from '../simulation/prepare.ts';
import type { SimulationOptions } from '../simulation/question.ts';
import type { Study } from '../study.ts';
import type { WorkKind, WorkOf } from './kind.ts';

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

/** The repetitions of a simulation, as many as its question has. */
export function repetitionWork(
  setup: RepetitionSetup,
  count: number,
): WorkOf<'repetitions', RepetitionSetup, RepetitionRange> {
  const parts = Array.from({ length: Math.ceil(count / REPETITIONS_A_PART) }, (_, i) => ({
    from: i * REPETITIONS_A_PART,
    to: Math.min(count, (i + 1) * REPETITIONS_A_PART),
  }));
  return { kind: 'repetitions', setup, parts };
}
