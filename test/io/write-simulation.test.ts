import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeSimulation } from '../../src/io/write-simulation.ts';
import { simulateStudy } from '../../src/study/simulate.ts';
import { temporaryFolder } from '../cli/command.ts';
import { placeboStudy } from '../study/simulation/placebo-study.ts';

const study = placeboStudy();
const read = {
  study,
  inputs: [{ path: 'events.csv', sha256: 'ab' }],
  files: [],
  patterns: [],
  source: { title: 'T' },
};
const result = simulateStudy(study, { repetitions: 20 });
const text = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

test('a simulation is written as tables, figures and a manifest, the same bytes every time', async () => {
  const [folder, again] = [temporaryFolder(), temporaryFolder()];
  const written = await writeSimulation(folder, result, read);
  expect(readdirSync(folder).toSorted()).toEqual([
    'detectable.csv',
    'figures',
    'manifest.json',
    'simulation.csv',
    'simulation.json',
  ]);
  expect(text(folder, 'simulation.csv').split('\n')).toHaveLength(2 * 2 * 4 * 3 + 2);
  expect(await writeSimulation(again, result, read)).toEqual(written);
  expect(text(again, 'manifest.json')).toBe(text(folder, 'manifest.json'));
});

test('manifest and JSON say how the samples were drawn', async () => {
  const folder = temporaryFolder();
  await writeSimulation(folder, result, read);
  expect(JSON.parse(text(folder, 'manifest.json'))).toMatchObject({
    seed: 20260424,
    simulation: { repetitions: 20, levels: [0.01, 0.05, 0.1] },
    study: { title: 'T' },
    inputs: read.inputs,
  });
  const { simulation, tables } = JSON.parse(text(folder, 'simulation.json'));
  expect(simulation).toMatchObject({ repetitions: 20, observations: 3, dates: 2 });
  expect(Object.keys(tables)).toEqual(['detectable', 'simulation']);
});

test('what was read is asked for where it is left out', async () => {
  await expect(writeSimulation('simulation', result, undefined as never)).rejects.toThrow(
    'what was read must be what readStudy or readStrategy gives, got nothing',
  );
});
