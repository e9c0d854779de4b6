import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('../..', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'eventstudy-consumer-'));

/** Runs a module in the empty project. */
function run(code: string) {
  return spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: project,
    encoding: 'utf8',
  });
}

describe('the package, installed in an empty project', () => {
  beforeAll(() => {
    execFileSync('npm', ['run', 'build', '--silent'], { cwd: root });
    const tarballs = join(project, 'tarballs');
    mkdirSync(tarballs);
    const packed = execFileSync(
      'npm',
      ['pack', '--ignore-scripts', '--json', '--pack-destination', tarballs],
      { cwd: root },
    );
    const [{ filename }] = JSON.parse(packed.toString()) as [{ filename: string }];
    writeFileSync(join(project, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', join(tarballs, filename)], { cwd: project });
  }, 300_000);

  test('brings no DataFrame library with it', () => {
    expect(existsSync(join(project, 'node_modules/danfojs-node'))).toBe(false);
  });

  test('is imported as a library', () => {
    const { stdout, stderr } = run(
      "import { runStudy, models } from 'eventstudy'; console.log(typeof runStudy, Object.keys(models).length > 2)",
    );
    expect([stdout, stderr]).toEqual(['function true\n', '']);
  });

  test('says the licence of every package whose code its command holds', () => {
    const command = join(project, 'node_modules/eventstudy/dist/command');
    const code = readdirSync(command)
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(join(command, file), 'utf8'));
    const held = code.flatMap((text) =>
      [...text.matchAll(/^\s*\/\/ (?:\.\.\/)*node_modules\/((?:@[^/]+\/)?[^/]+)\//gm)].map(
        ([, name]) => name!,
      ),
    );
    expect(new Set(held)).toContain('zod');
    // What a user may leave out is not in it.
    for (const name of Object.keys(packageJson.peerDependencies)) expect(held).not.toContain(name);
    const notices = readFileSync(join(command, 'NOTICES.txt'), 'utf8');
    for (const name of new Set(held)) expect(notices).toMatch(new RegExp(`^${name} \\d[^]*?Copyright`, 'm'));
  });

  test('says how to install danfojs where a DataFrame is asked for', () => {
    const { stdout } = run(`
      import { toDanfo } from 'eventstudy/danfo';
      await toDanfo({ name: 'claims', length: 0, columns: {}, extra: {} }).catch((error) => console.log(error.message));`);
    expect(stdout).toContain('danfojs-node must be installed to make DataFrames');
  });

  test('has a command that writes a study and runs it', () => {
    const eventstudy = join(project, 'node_modules/.bin/eventstudy');
    execFileSync(eventstudy, ['init', 'mine'], { cwd: project });
    const summary = execFileSync(eventstudy, ['run', 'mine/study.yaml', '--out', 'found'], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(summary).toContain('2026-04-24');
    expect(existsSync(join(project, 'found/report.html'))).toBe(true);
    const schema = /\$schema=(.*)/.exec(readFileSync(join(project, 'mine/study.yaml'), 'utf8'))![1]!;
    expect(existsSync(join(project, 'mine', schema))).toBe(true);
  });
});
