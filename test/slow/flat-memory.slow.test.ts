import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measured } from '../bench/process.ts';
import { makeWorkload, studyFile } from '../bench/workload.ts';
import { compile } from '../io/compiled.ts';
import { scratchFolder } from '../io/scratch.ts';

const MANY = 100_000;
/** Enough for what is kept of them to lie on a disk. */
const FEW = 34_000;
/** How many times the memory three times the events may take; held in memory, they took 2.3 times as much. */
const MOST = 1.5;

let compiled = '';
const folder = scratchFolder({});

beforeAll(() => {
  compiled = compile();
  makeWorkload(folder, { securities: 400, sessions: 800, events: MANY }, [MANY]);
  const rows = readFileSync(join(folder, `announced-${MANY}.csv`), 'utf8').split('\n');
  writeFileSync(join(folder, `announced-${FEW}.csv`), `${rows.slice(0, FEW + 1).join('\n')}\n`);
  const study = readFileSync(studyFile(folder, MANY), 'utf8');
  writeFileSync(studyFile(folder, FEW), study.replaceAll(String(MANY), String(FEW)));
});
afterAll(() => rmSync(compiled, { recursive: true }));

test('a run of three times the events takes hardly more memory, where nothing holds one against another', async () => {
  const peakOf = async (events: number) => {
    const words = ['--out', join(folder, `results-${events}`), '--format', 'csv', '--threads', '1'];
    const main = join(compiled, 'dist/cli/main.js');
    return (await measured(main, ['run', studyFile(folder, events), ...words])).peakMegabytes;
  };
  const few = await peakOf(FEW);
  expect(await peakOf(MANY)).toBeLessThan(MOST * few);
  const written = readFileSync(join(folder, `results-${MANY}`, 'windows.csv'), 'utf8');
  expect(written.split('\n')).toHaveLength(3 * MANY + 2);
});
