import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { eventstudy, temporaryFolder } from '../command.ts';

test('eventstudy init writes a study and says how to run it', async () => {
  const folder = join(temporaryFolder(), 'mine');
  const { code, out, err } = await eventstudy('init', folder);
  expect(code).toBe(0);
  expect(out).toBe(`${folder}/study.yaml is ready: run it with  eventstudy run ${folder}/study.yaml\n`);
  expect(err).toContain('simulated');
  expect(existsSync(join(folder, 'study.yaml'))).toBe(true);
});

test('the command it says can be pasted where the folder has a space in its name', async () => {
  const folder = join(temporaryFolder(), 'sp ace');
  const { out } = await eventstudy('init', folder);
  expect(out).toBe(`${folder}/study.yaml is ready: run it with  eventstudy run '${folder}/study.yaml'\n`);
});

test('a folder without a name is a wrong question: the folder one stands in is not filled', async () => {
  const here = temporaryFolder();
  vi.spyOn(process, 'cwd').mockReturnValue(here);
  onTestFinished(() => void vi.restoreAllMocks());
  for (const blank of ['', ' ']) {
    const { code, err } = await eventstudy('init', blank);
    expect(code).toBe(2);
    expect(err).toContain('the folder must name a place, got ');
    expect(err).toContain('; write . for this folder');
  }
  expect(readdirSync(here)).toEqual([]);
});
