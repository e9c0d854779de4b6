import type { Table } from '../table/table.ts';
import { registriesOf } from './run.ts';
import type { Registries, Settings } from './settings.ts';
import { type Counts, emptyCounts } from './simulation/counts.ts';
import { prepareSimulation, type Simulation } from './simulation/prepare.ts';
import type { SimulationOptions, SimulationQuestion } from './simulation/question.ts';
import { runRepetition } from './simulation/repetition.ts';
import type { Study } from './study.ts';
import { detectableTable, simulationTable } from './tables/simulation.ts';

/** How often a study's tests reject where nothing happened, and where something did. Plain data. */
export interface SimulationResult {
  readonly settings: Settings;
  readonly question: SimulationQuestion;
  /** What every placebo sample consists of, and the days its dates are drawn from: of each date the fewest. */
  readonly design: { readonly observations: number; readonly dates: number; readonly days: number };
  readonly tables: {
    readonly detectable: Table<'detectable'>;
    readonly simulation: Table<'simulation'>;
  };
}

/**
 * Size and power of a study's tests on its own data, after Brown & Warner (1985): every repetition moves the events to
 * random days and securities, never such that an event window meets that of a true event of the security, keeps how
 * many securities share a date, and adds abnormal returns of known size to day 0. Only windows are judged, as CAAR.
 *
 * Cost: repetitions × models × (one estimation an observation + effects × one fold of all tests).
 *
 * @param options repetitions, returns added, levels; `onProgress` is told after each repetition how many are done
 * @throws QuestionError, DataError as {@link runStudy} does, and DataError where there is no room for placebo events
 * @example
 * const { study } = await readStudy('data/study.yaml');
 * const { tables } = simulateStudy({ ...study, tests: ['bmp-t'] }, { repetitions: 20, added: [0], levels: [0.05] });
 * // Rejections over repetitions, one row a group, model, test, window, effect and level.
 * const [row] = rowsOf(tables.simulation);
 * [row?.test, row?.level, row?.repetitions]; // ['bmp-t', 0.05, 20]
 */
export function simulateStudy(
  study: Study,
  options: SimulationOptions & { readonly onProgress?: (done: number) => void } = {},
  registries?: Partial<Registries>,
): SimulationResult {
  const simulation = prepareSimulation(study, options, registriesOf(registries));
  const counts = countRepetitions(simulation, 0, simulation.question.repetitions, options.onProgress);
  return simulationResult(simulation, counts);
}

/** Runs the repetitions from one number up to another, which is left out. Counts of ranges join to those of the whole. */
export function countRepetitions(
  simulation: Simulation,
  from: number,
  to: number,
  onProgress: (done: number) => void = () => {},
): Counts {
  const counts = emptyCounts(simulation.shape);
  for (let repetition = from; repetition < to; repetition++) {
    runRepetition(simulation, repetition, counts);
    onProgress(repetition - from + 1);
  }
  return counts;
}

/** What the counts of all repetitions say. */
export function simulationResult(simulation: Simulation, counts: Counts): SimulationResult {
  const { context, question, dates } = simulation;
  const slots = dates.flatMap(({ parts }) => parts.flatMap((part) => part.slots));
  return {
    settings: context.settings,
    question,
    design: {
      observations: slots.flat().length,
      dates: dates.length,
      days: Math.min(...dates.map(({ days }) => days.length)),
    },
    tables: {
      detectable: detectableTable(simulation, counts),
      simulation: simulationTable(simulation, counts),
    },
  };
}
