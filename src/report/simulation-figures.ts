import { demand, hasKeys } from '../errors/demand.ts';
import type { SimulationResult } from '../study/simulate.ts';
import { powerDrawings } from './charts/power.ts';
import { distinctNames } from './file-name.ts';
import { openPlotter, standalone } from './svg.ts';

/**
 * The charts of a simulation as files of their own, `figures/<name>.svg`: power and size on every window under every
 * model.
 *
 * @returns names without `.svg`, safe on every file system, and the text of each file
 * @example
 * const { study } = await readStudy('data/study.yaml');
 * const drawn = await simulationFigures(simulateStudy({ ...study, windows: [[0, 0]] }, { repetitions: 2 }));
 * drawn.map(({ name }) => name); // ['power-market-model-0-0', 'size-market-model-0-0']
 */
export async function simulationFigures(result: SimulationResult): Promise<{ name: string; svg: string }[]> {
  const legal = 'be what simulateStudy gives';
  demand(hasKeys(result, 'settings', 'tables'), { what: 'the result', legal, given: result });
  const { plot, render } = await openPlotter();
  const { models, windows } = result.settings;
  const nameOf = distinctNames();
  return models.flatMap((model) =>
    windows.flatMap((window) =>
      powerDrawings(plot, result, model, window).map(({ name, alt, options }) => ({
        name: nameOf(name.map(signKept)),
        svg: standalone(render(options, alt)),
      })),
    ),
  );
}

/** A minus sign would be lost in a file name. */
function signKept(part: string): string {
  return part.replace(/^-(?=\d)/, 'minus');
}
