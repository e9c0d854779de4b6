import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Console } from '../../src/cli/console.ts';
import { resultTeller } from '../../src/cli/tell-result.ts';
import { readStudy } from '../../src/io/read-study.ts';
import { runStudy } from '../../src/study/run.ts';
import { sampleStudy, temporaryFolder } from './command.ts';

test('a result is written to its folder, told in short, and the reader told where it is', async () => {
  const read = await readStudy(join(sampleStudy(), 'study.yaml'));
  const [said, noted]: string[][] = [[], []];
  const console = {
    say: (text) => said!.push(text),
    note: (text) => noted!.push(text),
    color: false,
    width: 100,
  } as Partial<Console> as Console;
  const out = join(temporaryFolder(), 'out');
  await resultTeller({ out, format: ['html', 'csv'] }, console)(runStudy(read.study), read);
  expect(readdirSync(out)).toEqual(expect.arrayContaining(['report.html', 'windows.csv', 'manifest.json']));
  expect(said!.join()).toContain('SMIC');
  expect(noted!.join()).toMatch(/\d+ files in .*out; open .*report\.html/);
});
