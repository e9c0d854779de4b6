import { demand, hasKeys } from '../../errors/demand.ts';
import { QuestionError } from '../../errors/error.ts';
import { must } from '../../errors/message.ts';

/** How placebo samples are drawn and judged; what is left out has a default. */
export interface SimulationOptions {
  /** Placebo samples; 1,000 where absent. */
  readonly repetitions?: number;
  /**
   * Abnormal returns put on day 0, fractions, rising from 0; 0, 0.5, 1 and 2 % where absent. Below zero where the
   * study's alternative is `less`.
   */
  readonly added?: readonly number[];
  /** Levels of significance; 1, 5 and 10 % where absent. */
  readonly levels?: readonly number[];
}

/** As many as samples may be drawn from a sample: each costs as much as the study itself. */
const MOST = 10_000_000;

/** What a simulation is asked, in full. */
export type SimulationQuestion = Required<SimulationOptions>;

/**
 * The options in full.
 *
 * @throws QuestionError naming everything that is wrong with them
 */
export function simulationQuestion(options: SimulationOptions): SimulationQuestion {
  demand(hasKeys(options), {
    what: 'the options of a simulation',
    legal: 'be a set of keys',
    given: options,
  });
  const { repetitions = 1000, added = [0, 0.005, 0.01, 0.02], levels = [0.01, 0.05, 0.1] } = options;
  const faults: string[] = [];
  if (!(Number.isSafeInteger(repetitions) && repetitions > 0 && repetitions <= MOST)) {
    const whole = `be a whole number from 1 to ${MOST}`;
    faults.push(must({ what: 'repetitions', legal: whole, given: repetitions }));
  }
  if (added[0] !== 0 || !isRising(added))
    faults.push(must({ what: 'added', legal: 'be fractions that rise from 0', given: added }));
  if (levels.length === 0 || !isRising(levels) || levels.some((level) => level <= 0 || level >= 1))
    faults.push(must({ what: 'levels', legal: 'rise between 0 and 1', given: levels }));
  if (faults.length > 0)
    throw new QuestionError(
      faults.map((message) => ({ severity: 'error', code: 'simulation-option', message })),
    );
  return { repetitions, added, levels };
}

function isRising(values: readonly number[]): boolean {
  return values.every((value, i) => Number.isFinite(value) && (i === 0 || value > values[i - 1]!));
}
