import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { QuestionError } from '../../src/errors/error.ts';
import { readStrategy } from '../../src/io/read-strategy.ts';
import { readStudy } from '../../src/io/read-study.ts';
import { folderOf } from '../cli/command.ts';

const prices = 'date,open,close\n2024-01-02,10,11\n2024-01-03,11,12\n';
const study = `prices: AAA.csv
returns: simple
models: [raw-returns]
events:
  - { event_id: e, announced_at: 2024-01-02 before-open, security: AAA }
`;
const strategy = 'strategy:\n  side: long\n  stop: 0.03\n';
const read = (files: Readonly<Record<string, string>>, name = 'strategy.yaml') =>
  readStrategy(join(folderOf({ 'AAA.csv': prices, ...files }), name));

test('a strategy may stand in the study file, which stays a study', async () => {
  const folder = folderOf({ 'AAA.csv': prices, 'study.yaml': study + strategy });
  const { strategy: given, study: of, inputs } = await readStrategy(join(folder, 'study.yaml'));
  expect(given).toEqual({ side: 'long', stop: 0.03 });
  expect(of.events).toHaveLength(1);
  expect(inputs.map(({ path }) => path)).toEqual(['study.yaml', 'AAA.csv']);
  expect((await readStudy(join(folder, 'study.yaml'))).study).not.toHaveProperty('strategy');
});

test('a strategy may name its study; both files are inputs', async () => {
  const found = await read({ 'study.yaml': study, 'strategy.yaml': `study: study.yaml\n${strategy}` });
  expect(found.strategy).toEqual({ side: 'long', stop: 0.03 });
  expect(found.inputs.map(({ path }) => path)).toEqual(['strategy.yaml', 'study.yaml', 'AAA.csv']);
  expect(found.files).toHaveLength(3);
});

test('what is wrong with a strategy is told before what is wrong with the rows of its study', async () => {
  const error = await read({
    'AAA.csv': `${prices}2024-01-04,11,twelve\n`,
    'study.yaml': study.replace('2024-01-02 before', '2024-02-30 before'),
    'strategy.yaml': 'study: study.yaml\nstrategy:\n  stop: -5\n',
  }).catch((thrown: QuestionError) => thrown);
  expect((error as QuestionError).findings.map(({ code }) => code)).toEqual([
    'bad-value',
    'no-number',
    'bad-event',
  ]);
});

test('what is wrong with a strategy is told beside what is wrong with its study', async () => {
  const wrong = study.replace('returns: simple', 'returns: percent');
  const error = await read({
    'strategy.yaml': `${wrong}strategy:\n  stop: -5\n  exit: { sessions: 0 }\n  entry: { at: close }\n`,
  }).catch((thrown: QuestionError) => thrown);
  expect((error as QuestionError).findings.map(({ message }) => message)).toEqual([
    'returns must be one of simple, log, got "percent"',
    'stop must be more than 0, got -5',
    expect.stringContaining('exit must come after the entry'),
  ]);
});

test('of a strategy without a study, the key that names it is told, not those of a study, and what is wrong beside', async () => {
  const error = await read({ 'strategy.yaml': 'strategy:\n  side: long\n  stop: -5\n' }).catch(
    (thrown: QuestionError) => thrown,
  );
  expect(
    (error as QuestionError).findings.map(({ line, column, message }) => [line, column, message]),
  ).toEqual([
    [
      1,
      undefined,
      'study must name a file that can be read, got nothing; write study: study.yaml, the path of the study to trade, relative to the strategy file',
    ],
    [3, '3', 'stop must be more than 0, got -5'],
  ]);
});

describe('what is wrong is told with line and column', () => {
  test.each([
    ['a stop of −5', `${study}strategy:\n  stop: -5\n`, ':7:3: stop must be more than 0, got -5'],
    [
      'an unknown key',
      `study: s.yaml\nstrategy:\n  stopp: 1\n`,
      'strategy.yaml:3:3: a key of the strategy must be known, got "stopp"; did you mean "stop"?',
    ],
    [
      'too many variants',
      `${study}strategy:\n  variants:\n    exit.sessions: [1, 2]\n    sizing.value: [${Array.from({ length: 300 }, (_, i) => i + 1)}]\n`,
      ':7:3: variants must make at most 500 combinations, got 600',
    ],
    [
      'a variant of a key there is none of',
      `${study}strategy:\n  variants: { exit.session: [1] }\n`,
      'did you mean "exit.sessions"?',
    ],
    ['too few draws', `${study}strategy:\n  luck: { draws: 3 }\n`, 'got 3'],
    [
      'a key that is none beside a study',
      `study: s.yaml\nstragety: {}\n`,
      ':2:1: a key of the strategy file must be known, got "stragety"; did you mean "strategy"?',
    ],
    ['no strategy', study, ':1: strategy must be a set of keys, got nothing'],
    [
      'a study that is not there',
      `study: nowhere.yaml\n${strategy}`,
      'strategy.yaml:1:1: study must name a file that can be read, got "nowhere.yaml"; its path is relative to the strategy file',
    ],
  ])('%s', async (_, text, message) => {
    const reading = read({ 's.yaml': study, 'strategy.yaml': text });
    await expect(reading).rejects.toThrow(QuestionError);
    await expect(reading).rejects.toThrow(message);
  });
});
