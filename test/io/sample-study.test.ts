import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeSampleStudy } from '../../src/io/sample-study.ts';
import { eventstudy, temporaryFolder } from '../cli/command.ts';

describe('writeSampleStudy', () => {
  test('writes a study that runs at once', async () => {
    const folder = join(temporaryFolder(), 'mine');
    await writeSampleStudy(folder);
    const { code, out } = await eventstudy(
      'run',
      join(folder, 'study.yaml'),
      '--out',
      join(folder, 'results'),
    );
    expect(code).toBe(0);
    expect(out).toContain('Simulated prices');
    expect(existsSync(join(folder, 'results/report.html'))).toBe(true);
  });

  test('points editors at the schema of this package', async () => {
    const folder = join(temporaryFolder(), 'mine');
    await writeSampleStudy(folder);
    expect(readFileSync(join(folder, 'study.yaml'), 'utf8')).toMatch(/\$schema=.*dist\/study\.schema\.json/);
  });

  test('touches no folder that holds something', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'notes.txt'), '');
    await expect(writeSampleStudy(folder)).rejects.toThrow(/must be new or empty/);
    expect(existsSync(join(folder, 'study.yaml'))).toBe(false);
  });
});
