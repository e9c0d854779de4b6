import { expect, test } from 'vitest';
import { simulationFigures } from '../../src/report/simulation-figures.ts';
import { simulated } from './made-up-simulation.ts';

test('every window has its two charts, under names that keep the signs of days', async () => {
  const figures = await simulationFigures(simulated);
  expect(figures.map(({ name }) => name)).toEqual([
    'power-market-model-0-0',
    'size-market-model-0-0',
    'power-market-model-minus1-1',
    'size-market-model-minus1-1',
  ]);
  for (const { svg } of figures) expect(svg).toMatch(/^<svg xmlns=/);
});
