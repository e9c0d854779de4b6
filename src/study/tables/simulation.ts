import { holdsDayZero } from '../../events/windows.ts';
import { binomialInterval } from '../../numeric/distributions/binomial-interval.ts';
import { blankTable, type Table } from '../../table/table.ts';
import { type CountCell, type Counts, cellIndex, mainReason } from '../simulation/counts.ts';
import type { Simulation } from '../simulation/prepare.ts';

/** Confidence of the band about a rate of rejections. */
const BAND = 0.95;
/** The chance of being seen that makes an effect detectable, as is usual. */
const POWER = 0.8;

/** Rates of rejection with their exact bands: one row a model, test, window, effect and level. */
export function simulationTable(simulation: Simulation, counts: Counts): Table<'simulation'> {
  const { question, effects, shape } = simulation;
  const cells = cellsOf(simulation, effects.length);
  const table = blankTable('simulation', cells.length * shape.levels);
  const { columns } = table;
  cells.forEach((cell, i) => {
    const index = cellIndex(shape, cell);
    const defined = counts.defined[index]!;
    question.levels.forEach((level, l) => {
      const row = i * shape.levels + l;
      const rejected = counts.rejected[index * shape.levels + l]!;
      const band = binomialInterval(rejected, defined, BAND);
      fillNames(columns, row, cell, simulation);
      columns.added[row] = effects[cell.effect]!;
      columns.level[row] = level;
      columns.repetitions[row] = question.repetitions;
      columns.defined[row] = defined;
      columns.rejected[row] = rejected;
      columns.rate[row] = rejected / defined;
      columns.conf_low[row] = band.low;
      columns.conf_high[row] = band.high;
      columns.reason[row] = mainReason(counts, index);
    });
  });
  return table;
}

/** Why no effect is seen in a window that leaves day 0 out. */
const ELSEWHERE = 'an effect on day 0 does not enter this window';

/** The smallest effect tried that each test sees with a chance of 80 %: one row a model, test, window and level. */
export function detectableTable(simulation: Simulation, counts: Counts): Table<'detectable'> {
  const { question, effects, shape } = simulation;
  const cells = cellsOf(simulation, 1);
  const table = blankTable('detectable', cells.length * shape.levels);
  const { columns } = table;
  cells.forEach((cell, i) => {
    question.levels.forEach((level, l) => {
      const row = i * shape.levels + l;
      const rates = effects.map((_, effect) => {
        const index = cellIndex(shape, { ...cell, effect });
        return counts.rejected[index * shape.levels + l]! / counts.defined[index]!;
      });
      const { range } = simulation.context.shape.cells[cell.window]!;
      const found = holdsDayZero(range) ? smallestEffect(effects, rates) : ELSEWHERE;
      fillNames(columns, row, cell, simulation);
      columns.level[row] = level;
      columns.power[row] = POWER;
      if (typeof found === 'number') columns.effect[row] = found;
      else columns.reason[row] = found;
    });
  });
  return table;
}

/**
 * The smallest effect tried whose rate reaches the power asked for; or why none does. What lies between two effects tried is
 * not guessed at: a steep curve of power may reach it anywhere there.
 */
function smallestEffect(effects: readonly number[], rates: readonly number[]): number | string {
  if (rates.some(Number.isNaN)) return 'the statistic is not defined in any repetition';
  const reached = rates.findIndex((rate) => rate >= POWER);
  if (reached === 0) return 'the test rejects as often where nothing is added';
  if (reached < 0) return 'not seen often enough at the largest effect that was added';
  return effects[reached]!;
}

/** Every model, test, window and effect by position, effects running fastest. */
function cellsOf({ shape }: Simulation, effects: number): CountCell[] {
  const places = (count: number) => Array.from({ length: count }, (_, i) => i);
  return places(shape.models).flatMap((model) =>
    places(shape.tests).flatMap((test) =>
      places(shape.windows).flatMap((window) =>
        places(effects).map((effect) => ({ model, test, window, effect })),
      ),
    ),
  );
}

function fillNames(
  columns: Pick<Table<'detectable'>['columns'], 'from' | 'model' | 'test' | 'to'>,
  row: number,
  { model, test, window }: CountCell,
  { context }: Simulation,
): void {
  columns.model[row] = context.models[model]!.id;
  columns.test[row] = Object.keys(context.tests)[test]!;
  [columns.from[row], columns.to[row]] = context.shape.cells[window]!.range;
}
