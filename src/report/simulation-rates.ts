import type { SimulationResult } from '../study/simulate.ts';
import { type RowOf, rowsIn } from './rows.ts';

/** One rate of rejection with its band. */
export type Rate = RowOf<'simulation'>;

/** One test on one window under one model, at one level: its size and its power. */
export interface TestRates {
  readonly test: string;
  /** By effect, nothing added first. */
  readonly rates: readonly Rate[];
  /** The smallest effect tried that is seen with the power asked for; NaN where none is. */
  readonly detectable: number;
}

/** The level that is told where there is room for one: 5 %, or the first. */
export function toldLevel({ question }: SimulationResult): number {
  return question.levels.includes(0.05) ? 0.05 : question.levels[0]!;
}

/** The tests of a simulation on one window under one model, at the level that is told. */
export function testRates(
  result: SimulationResult,
  model: string,
  [from, to]: readonly [number, number],
): TestRates[] {
  const level = toldLevel(result);
  const isTold = (columns: Told, row: number) =>
    columns.model[row] === model &&
    columns.from[row] === from &&
    columns.to[row] === to &&
    columns.level[row] === level;
  const rates = rowsIn(result.tables.simulation, isTold);
  const detectable = rowsIn(result.tables.detectable, isTold);
  return detectable.map(({ test, effect }) => ({
    test,
    rates: rates.filter((rate) => rate.test === test),
    detectable: effect,
  }));
}

interface Told {
  readonly model: readonly string[];
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly level: Float64Array;
}

/** Whether a test keeps its level: the band of its size holds it, or lies above or below it. */
export function sizeOf({ rates }: TestRates): 'sound' | 'too often' | 'too rarely' | 'undefined' {
  const { conf_low: low, conf_high: high, level } = rates[0]!;
  if (Number.isNaN(low)) return 'undefined';
  if (low > level) return 'too often';
  return high < level ? 'too rarely' : 'sound';
}
