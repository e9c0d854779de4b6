import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as danfo from '../../src/danfo.ts';
import * as core from '../../src/index.ts';
import * as node from '../../src/node.ts';
import { programOf, statementsOf } from './example.ts';
import { publicNames } from './public-names.ts';
import { isStated } from './stated-value.ts';
import { complaintsAgainst } from './type-check.ts';

const names = publicNames();
const examples = names.flatMap(({ name, examples: own }) => own.map((example) => [name, example] as const));
/** Examples that would need a network or workers: the compiler reads them, nobody runs them. */
const unrun = ['fetchSeries', 'runOverRedis', 'simulateOverRedis'];

/** Files that examples read besides the sample study: what they hold, the examples say. */
const inputs: Readonly<Record<string, string>> = {
  'factors/daily.csv': 'date,mktrf,rf\n2026-04-22,-0.0031,0.0001\n2026-04-23,0.0081,0.0001\n',
  'strategy.yaml':
    'study: data/study.yaml\n' +
    'strategy: { side: drift, currency: HKD, rates: { USD: 7.8 }, sizing: { by: fraction, value: 0.1 } }\n',
};

describe('the docstrings of public names', () => {
  test('say of every name what it is', () => {
    expect(names.filter(({ docstring }) => docstring.trim() === '').map(({ name }) => name)).toEqual([]);
    expect(names.length).toBeGreaterThan(100);
  });

  test('show everything that is there at run time in an example', () => {
    const unshown = names.filter(({ isType, examples: own }) => !isType && own.length === 0);
    expect(unshown.map(({ name }) => name)).toEqual([]);
  });

  test('have examples that the compiler accepts', { timeout: 120_000 }, () => {
    expect(complaintsAgainst(names)).toEqual([]);
  });

  test('have examples that say what they give', () => {
    const silent = examples.filter(([, example]) => statementsOf(example).length === 0);
    expect(silent.map(([name]) => name)).toEqual([]);
  });
});

describe('the example of', () => {
  const home = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), 'eventstudy-examples-'));
  // What examples write is written here; the sample study and the inputs they read are there.
  beforeAll(() => {
    symlinkSync(fileURLToPath(new URL('../../data', import.meta.url)), join(folder, 'data'));
    mkdirSync(join(folder, 'factors'));
    for (const [path, text] of Object.entries(inputs)) writeFileSync(join(folder, path), text);
    process.chdir(folder);
  });
  afterAll(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true });
  });

  test.each(examples.filter(([name]) => !unrun.includes(name)))(
    '%s gives what it says',
    async (_, example) => {
      const statements = statementsOf(example);
      const wrong: string[] = [];
      await programOf(example, { ...core, ...node, ...danfo })(async (statement, give) => {
        const { expression, stated } = statements[statement]!;
        const given = await outcomeOf(give);
        const isRight = typeof given === 'string' ? given === stated : isStated(given.value, stated);
        if (!isRight)
          wrong.push(
            `${expression}: ${stated}, got ${inspect(typeof given === 'string' ? given : given.value)}`,
          );
      });
      expect(wrong).toEqual([]);
    },
  );
});

/** What an expression gives, or `throws QuestionError`. */
async function outcomeOf(give: () => unknown): Promise<{ readonly value: unknown } | string> {
  try {
    return { value: await give() };
  } catch (error) {
    return `throws ${error instanceof Error ? error.constructor.name : String(error)}`;
  }
}
