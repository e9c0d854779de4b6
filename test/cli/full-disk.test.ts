import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { eventstudy, sampleStudy } from './command.ts';

/** A disk that takes 64 kilobytes, less than any report. */
const disk = mkdtempSync(join(tmpdir(), 'eventstudy-test-'));
const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', disk]).status === 0;
afterAll(() => {
  if (isMounted) spawnSync('umount', [disk]);
  rmSync(disk, { recursive: true });
});

const strategy = '\nstrategy: { side: long, currency: HKD, rates: { USD: 7.8 } }\n';
const study = () =>
  join(
    sampleStudy((text) => text + strategy),
    'study.yaml',
  );

describe.skipIf(!isMounted).each(['run', 'backtest'])(
  '%s on a disk that is full (needs the right to mount)',
  (command) => {
    test('says so and leaves no folder behind', async () => {
      const out = join(disk, 'deep', 'results');
      expect(await eventstudy(command, study(), '--out', out)).toEqual({
        code: 2,
        out: '',
        err: `the output folder must be a folder that can be written, got "${out}"; the disk is full; name another with --out\n`,
      });
      expect(readdirSync(disk)).toEqual([]);
    });

    test('leaves what is in the folder as it was: earlier results, and files of the user’s own', async () => {
      const earlier = {
        'manifest.json': '{ "outputs": [{ "path": "report.md" }, { "path": "old.csv" }] }',
        'mine.txt': 'mine',
        'old.csv': 'earlier',
        'report.md': 'earlier',
      };
      for (const [name, text] of Object.entries(earlier)) writeFileSync(join(disk, name), text);
      const { code, err } = await eventstudy(command, study(), '--out', disk);
      const found = readdirSync(disk).toSorted();
      const texts = Object.fromEntries(found.map((name) => [name, readFileSync(join(disk, name), 'utf8')]));
      for (const name of found) rmSync(join(disk, name), { recursive: true });
      expect([code, err]).toEqual([2, expect.stringContaining('; the disk is full; ')]);
      expect(texts).toEqual(earlier);
    });
  },
);

test.skipIf(!isMounted)(
  'init on a disk that is full leaves nothing behind, and may be tried again',
  async () => {
    const folder = join(disk, 'mine');
    const { code, err } = await eventstudy('init', folder);
    expect([code, err]).toEqual([
      2,
      `the folder must be a folder that can be written, got "${folder}"; the disk is full; name another\n`,
    ]);
    expect(readdirSync(disk)).toEqual([]);
  },
);

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** Runs the command in a shell, with its streams redirected. */
function redirected(words: readonly string[], where: string) {
  const whole = [process.execPath, '--import', 'tsx', main, ...words];
  const command = whole.map((word) => `'${word}'`).join(' ');
  return spawnSync('sh', ['-c', `${command} ${where}`], { encoding: 'utf8' });
}

test.skipIf(!existsSync('/dev/full')).each(['2> /dev/full', '2>&-'])(
  'standard error that takes nothing changes no code to exit with: %s',
  (where) => {
    const out = join(sampleStudy(), 'out');
    const run = ['run', 'data/study.yaml', '--out', out, '--format', 'csv'];
    expect(redirected(run, where).status).toBe(0);
    expect(existsSync(join(out, 'manifest.json'))).toBe(true);
    expect(redirected(['run', 'nowhere.yaml'], where).status).toBe(2);
  },
);

test.skipIf(!existsSync('/dev/full'))('standard output that takes nothing is told, without a trace', () => {
  const out = join(sampleStudy(), 'out');
  const run = ['run', 'data/study.yaml', '--json', '--quiet', '--out', out, '--format', 'csv'];
  const { status, stderr } = redirected(run, '> /dev/full');
  expect([status, stderr]).toEqual([
    2,
    'standard output must take what is written to it, got "ENOSPC"; the disk is full; what was said may be cut short\n',
  ]);
  expect(existsSync(join(out, 'manifest.json'))).toBe(true);
});
