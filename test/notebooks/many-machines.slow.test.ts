import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compile } from '../io/compiled.ts';
import { scratchFolder } from '../io/scratch.ts';
import { hasRedis, ownRedis } from '../io/work/redis/redis-server.ts';
import { folder } from './files.ts';
import { blocksOf } from './guide.ts';

const data = fileURLToPath(new URL('../../data', import.meta.url));
const files = blocksOf(readFileSync(`${folder}many-machines.md`, 'utf8')).filter(({ file }) => file !== '');
const hasMake = spawnSync('make', ['--version']).status === 0;

describe('the scripts of the guide to many machines', () => {
  let built = '';
  beforeAll(() => {
    built = compile();
  });
  afterAll(() => rmSync(built, { recursive: true }));

  /** A folder with the sample study and the files of the guide, where `npx eventstudy` is this package. */
  function place(): string {
    const place = scratchFolder(Object.fromEntries(files.map(({ file, text }) => [file, text])));
    cpSync(data, join(place, 'sample'), { recursive: true });
    mkdirSync(join(place, 'bin'));
    const npx = `#!/bin/sh\nshift\nexec ${process.execPath} ${built}/dist/cli/main.js "$@"\n`;
    writeFileSync(join(place, 'bin/npx'), npx);
    chmodSync(join(place, 'bin/npx'), 0o755);
    return place;
  }

  async function run(cwd: string, words: readonly string[], env: Record<string, string> = {}): Promise<void> {
    const [name, ...rest] = words;
    const path = `${cwd}/bin:${process.env.PATH}`;
    const child = spawn(name!, rest, { cwd, env: { ...process.env, PATH: path, ...env }, stdio: 'pipe' });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
    const [code] = (await once(child, 'close')) as [number];
    expect([words.join(' '), code, code === 0 ? '' : said]).toEqual([words.join(' '), 0, '']);
  }

  const merge = ['npx', 'eventstudy', 'merge', 'sample/study.yaml', 'parts'];
  const hasReport = (cwd: string) => expect(readdirSync(join(cwd, 'results'))).toContain('report.html');

  test('run as an array of Slurm', async () => {
    const cwd = place();
    for (const task of ['1', '2', '3', '4'])
      await run(cwd, ['sh', 'study.slurm'], { SLURM_ARRAY_TASK_ID: task });
    await run(cwd, merge);
    hasReport(cwd);
  });

  test('run as a job of Kubernetes', async () => {
    const cwd = place();
    const { spec } = parse(readFileSync(join(cwd, 'job.yaml'), 'utf8'));
    const [{ command, args }] = spec.template.spec.containers;
    for (let index = 0; index < spec.completions; index++)
      await run(cwd, [...command, ...args], { JOB_COMPLETION_INDEX: String(index) });
    await run(cwd, merge);
    hasReport(cwd);
  });

  test.skipIf(!hasMake)('run by make', async () => {
    const cwd = place();
    await run(cwd, ['make', '-j2']);
    hasReport(cwd);
  });

  test.skipIf(!hasRedis)('run by workers at a Redis', async () => {
    const cwd = place();
    const { url } = await ownRedis();
    await run(cwd, ['sh', 'workers.sh'], { REDIS: url });
    hasReport(cwd);
  });
});
