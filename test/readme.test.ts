import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../package.json' with { type: 'json' };
import { checkStrategy } from '../src/backtest/strategy.ts';
import { readStudy } from '../src/io/read-study.ts';
import { figures } from '../src/report/figures.ts';
import { checkStudyFile } from '../src/study/file-schema.ts';
import { everything, runStudy } from '../src/study/run.ts';
import { settingsSchema } from '../src/study/settings.ts';
import { eventstudy } from './cli/command.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, code]) => code!,
  );

/** Runs a program as a user would, the package's names standing for its sources. */
function run(code: string): { stdout: string; stderr: string; status: number | null } {
  const folder = mkdtempSync(join(root, 'node_modules/.readme-'));
  try {
    const names: Readonly<Record<string, string>> = {
      eventstudy: 'index',
      'eventstudy/node': 'node',
      'eventstudy/danfo': 'danfo',
    };
    const own = code
      .replaceAll(
        /from '(eventstudy(?:\/\w+)?)'/g,
        (_, name: string) => `from '${root}src/${names[name]}.ts'`,
      )
      .replace("'results'", `'${folder}/results'`);
    const file = join(folder, 'example.mts');
    writeFileSync(file, own);
    return spawnSync(process.execPath, ['--import', 'tsx', file], { cwd: root, encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('README.md', () => {
  test.each(blocks('ts').map((code, i) => [i + 1, code] as const))(
    'program %i runs and prints numbers',
    (_, code) => {
      const { stdout, stderr, status } = run(code);
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/-?\d\.\d+/);
    },
  );

  test('shows a study file that is legal, with every setting there is', () => {
    const [study] = blocks('yaml').map((text) => parse(text) as Record<string, unknown>);
    expect(checkStudyFile(study, everything).faults).toEqual([]);
    const settings = Object.keys(settingsSchema(everything).shape).filter(
      (key) => !['crossSection', 'notice', 'tables'].includes(key),
    );
    expect(settings.filter((key) => !(key in study!))).toEqual([]);
  });

  test('shows a strategy that is legal', () => {
    const { strategy } = parse(blocks('yaml')[1]!) as Record<string, unknown>;
    expect(checkStrategy(strategy).faults).toEqual([]);
  });

  test('names commands that exist, all of them', async () => {
    const { out } = await eventstudy('--help');
    const existing = [...out.matchAll(/^ {2}(\w+) .*(?:<|\[)/gm)]
      .map(([, name]) => name)
      .filter((name) => name !== 'help');
    const named = [...readme.matchAll(/^\| `eventstudy (\w+)/gm)].map(([, name]) => name);
    expect(named.toSorted()).toEqual(existing.toSorted());
  });

  test('begins with two commands that package.json knows', () => {
    expect(blocks('sh')[0]).toMatch(/^npm ci && npm start .*\nnpm cit /);
    expect(packageJson.scripts).toHaveProperty('start');
    expect(packageJson.scripts).toHaveProperty('test');
  });

  test('shows a chart that the sample study really gives', async () => {
    const { study } = await readStudy(join(root, 'data/study.yaml'));
    const drawn = await figures({ result: runStudy(study), prices: study.prices });
    const shown = drawn.find(({ name }) => name === 'abnormal-returns-deepseek-v4-0981.HK-market-model')!;
    expect(readFileSync(join(root, 'data/chart.svg'), 'utf8')).toBe(shown.svg);
  });
});
