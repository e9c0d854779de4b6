import { expect, test } from 'vitest';
import { models } from '../../src/models/registry.ts';
import { simulationFigures } from '../../src/report/simulation-figures.ts';
import { simulateStudy } from '../../src/study/simulate.ts';
import { eventOn, market, studyOf } from '../study/made-up.ts';
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

test('models whose ids become the same name are told apart, whatever their case', async () => {
  const ids = ['m 1', 'm-1', 'M-1'];
  const own = Object.fromEntries(ids.map((id) => [id, models['market-model']]));
  const settings = { models: ids, tests: ['bmp-t'], windows: [[0, 0]] as [number, number][] };
  const study = studyOf(market(7, 4, 200), [eventOn(80, 'S0 S1'), eventOn(120, 'S2')], settings);
  const figures = await simulationFigures(simulateStudy(study, { repetitions: 20 }, { models: own }));
  expect(figures.map(({ name }) => name).filter((name) => name.startsWith('power'))).toEqual([
    'power-m-1-0-0',
    'power-m-1-0-0-2',
    'power-M-1-0-0-3',
  ]);
});
