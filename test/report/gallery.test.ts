import { describe, expect, test } from 'vitest';
import { drawBacktestFigures } from '../../src/report/backtest/figures.ts';
import { backtestCharts } from '../../src/report/backtest/registry.ts';
import { charts } from '../../src/report/charts/registry.ts';
import { studyReport } from '../../src/report/document/compose.ts';
import { simulationFigures } from '../../src/report/simulation-figures.ts';
import { standalone } from '../../src/report/svg.ts';
import { told } from './backtest/made-up.ts';
import { v4Robustness } from './made-up.ts';
import { simulated } from './made-up-simulation.ts';

const { figures: drawn } = await studyReport(v4Robustness);
const ofBacktest = await drawBacktestFigures(told());
const ofSimulation = await simulationFigures(simulated);

/** One line a mark, so that a change can be read. */
const readable = (svg: string) => svg.replaceAll('><', '>\n<');

describe('the gallery', () => {
  test.each(Object.keys(charts))('chart %s is drawn as it was', async (id) => {
    const [first] = drawn.filter(({ chart }) => chart === id);
    await expect(readable(standalone(first!.svg))).toMatchFileSnapshot(`gallery/${id}.svg`);
  });

  test.each(Object.keys(backtestCharts))('chart %s of a backtest is drawn as it was', async (id) => {
    const [first] = ofBacktest.filter(({ chart }) => chart === id);
    await expect(readable(standalone(first!.svg))).toMatchFileSnapshot(`gallery/backtest/${id}.svg`);
  });

  test.each(['power', 'size'])('chart %s of a simulation is drawn as it was', async (id) => {
    const first = ofSimulation.find(({ name }) => name.startsWith(id));
    await expect(readable(first!.svg)).toMatchFileSnapshot(`gallery/${id}.svg`);
  });
});
