import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { eventstudy, temporaryFolder } from '../command.ts';

test('eventstudy init writes a study and says how to run it', async () => {
  const folder = join(temporaryFolder(), 'mine');
  const { code, out, err } = await eventstudy('init', folder);
  expect(code).toBe(0);
  expect(out).toBe(`${folder}/study.yaml is ready: run it with  eventstudy run ${folder}/study.yaml\n`);
  expect(err).toContain('simulated');
  expect(existsSync(join(folder, 'study.yaml'))).toBe(true);
});
