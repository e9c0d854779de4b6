import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { QuestionError } from '../../src/errors/error.ts';
import { writePrepared } from '../../src/io/prepared/write-prepared.ts';
import { readStudy } from '../../src/io/read-study.ts';
import { runStudy } from '../../src/study/run.ts';
import { sampleStudy } from '../cli/command.ts';

describe('readStudy', () => {
  test('reads prices, events and settings of the sample', async () => {
    const { study, inputs } = await readStudy(join(sampleStudy(), 'study.yaml'));
    expect(study.prices.map(({ symbol }) => symbol)).toEqual([
      '0981.HK',
      '1347.HK',
      'GSPC',
      'HSI',
      'INTC',
      'NVDA',
    ]);
    expect(study.events.map(({ event_id }) => event_id)).toContain('deepseek-v4');
    expect(study.returns).toBe('simple');
    expect(study.findings).toEqual([]);
    expect(inputs.map(({ path }) => path).slice(0, 2)).toEqual([
      'study.yaml',
      'simulated-prices/0981.HK.csv',
    ]);
    expect(inputs[0]!.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('takes registries that are undefined for those of the package', async () => {
    const none = { exchanges: undefined, models: undefined, tests: undefined } as object;
    const { study } = await readStudy(join(sampleStudy(), 'study.yaml'), none);
    expect(study.events.length).toBeGreaterThan(0);
  });

  test('hashes nothing of a study that will be refused', async () => {
    const folder = sampleStudy();
    writeFileSync(join(folder, 'events.csv'), 'event_id,security\nv4,NVDA\n');
    const { study, inputs } = await readStudy(join(folder, 'study.yaml'));
    expect(study.findings!.map(({ code }) => code)).toContain('no-column');
    expect(inputs).toEqual([]);
  });

  test('tells of a date in another form among the events that dateOrder is for prices', async () => {
    const folder = sampleStudy((study) => `${study}\ndateOrder: DMY\n`);
    writeFileSync(join(folder, 'events.csv'), 'event_id,announced_at,security\nv4,03/03/2025,NVDA\n');
    const { study } = await readStudy(join(folder, 'study.yaml'));
    expect(() => runStudy(study)).toThrow('write 2025-03-03 (dateOrder is for price files alone)');
  });

  test('takes events from the study file itself', async () => {
    const folder = sampleStudy((study) =>
      study.replace(
        'events: events.csv',
        'events:\n  - { event_id: v4, announced_at: 2026-04-24, security: NVDA }',
      ),
    );
    const { study } = await readStudy(join(folder, 'study.yaml'));
    expect(study.events).toEqual([{ event_id: 'v4', announced_at: '2026-04-24', security: 'NVDA' }]);
    expect(study.eventsSource!.lines).toEqual([12]);
  });

  test('takes symbols, ids and columns of the user for text, whatever number they look like', async () => {
    const folder = sampleStudy(
      (study) =>
        `${study.replace('events: events.csv', 'events:\n  - { event_id: 010, announced_at: 2026-04-24, security: 0981, size: 1.50 }').replace(/^securities:.*\n(?: .*\n)*/m, '')}securities: { 0981: { exchange: XHKG }, 1.10: { benchmark: 000300 } }\n`,
    );
    const { study } = await readStudy(join(folder, 'study.yaml'));
    expect(study.events).toEqual([
      { event_id: '010', announced_at: '2026-04-24', security: '0981', size: '1.50' },
    ]);
    expect(Object.keys(study.securities!)).toEqual(['0981', '1.10']);
    expect(study.securities!['1.10']).toEqual({ benchmark: '000300' });
  });

  test('reads a study written as JSON', async () => {
    const folder = sampleStudy();
    writeFileSync(
      join(folder, 'study.json'),
      JSON.stringify({
        prices: ['simulated-prices/*.csv'],
        events: 'events.csv',
        benchmark: 'HSI',
        returns: 'log',
      }),
    );
    expect((await readStudy(join(folder, 'study.json'))).study.returns).toBe('log');
  });

  test('names what is wrong with keys, what they are wrong in together, and files that are not there, all at once', async () => {
    const folder = sampleStudy(
      (study) =>
        `${study.replace('returns: simple ', 'returns: percent').replace('-11]', '-5]')}factors: none.csv\n`,
    );
    const error = await readStudy(join(folder, 'study.yaml')).catch((thrown: QuestionError) => thrown);
    expect((error as QuestionError).findings.map(({ line, code }) => [line, code])).toEqual([
      [19, 'bad-value'],
      [22, 'window'],
      [30, 'missing-file'],
    ]);
  });

  test('names keys that stand twice among the other faults', async () => {
    const folder = sampleStudy((study) => `${study}tests: [bmp]\nreturns: log\n`);
    const error: QuestionError = await readStudy(join(folder, 'study.yaml')).catch((thrown) => thrown);
    expect(error.findings.map(({ line, code }) => [line, code])).toEqual([
      [30, 'repeated-key'],
      [30, 'bad-value'],
      [31, 'repeated-key'],
    ]);
  });

  test('names what is wrong with the strategy that stands beside its keys, whoever reads it', async () => {
    const folder = sampleStudy((study) => `${study}strategy: { sde: long, stop: -5 }\n`);
    await expect(readStudy(join(folder, 'study.yaml'))).rejects.toThrow(
      /study\.yaml:30:13: a key of the strategy must be known, got "sde"; did you mean "side"\? legal: .*\n.*study\.yaml:30:24: stop must be more than 0, got -5$/,
    );
  });

  test('says of a strategy that it is to be traded', async () => {
    const folder = sampleStudy();
    const file = join(folder, 'mine.yaml');
    writeFileSync(file, 'study: study.yaml\nstrategy: { side: long }\n');
    await expect(readStudy(file)).rejects.toThrow(
      `${file}:1: the file must be a study, got "a strategy"; eventstudy backtest ${file} trades it`,
    );
    const spaced = join(folder, 'my own.yaml');
    renameSync(file, spaced);
    await expect(readStudy(spaced)).rejects.toThrow(`; eventstudy backtest '${spaced}' trades it`);
  });

  test('says of a folder that it is one', async () => {
    await expect(readStudy(sampleStudy())).rejects.toThrow('it is a folder: name the study file in it');
  });

  test('names every fault of the study file with its line', async () => {
    const folder = sampleStudy(
      (study) => `${study.replace('returns: simple ', 'returns: percent')}colour: red\n`,
    );
    await expect(readStudy(join(folder, 'study.yaml'))).rejects.toThrow(
      /study\.yaml:19:1: returns must be one of simple, log, got "percent"[\s\S]*study\.yaml:30:1: a key of the study must be known, got "colour"/,
    );
  });
});

test('a file that is none is asked for by its path', async () => {
  for (const file of [undefined, 5, {}])
    await expect(readStudy(file as never)).rejects.toThrow(/^the file must be named by its path, got /);
});

test('tells of files inside prepared prices by the names it tells of them otherwise, wherever the study was opened from', async () => {
  const folder = sampleStudy();
  const prices = join(folder, 'simulated-prices', 'NVDA.csv');
  // A session in the middle that is gone is found on the calendar, when the study is run.
  const lines = readFileSync(prices, 'utf8').split('\n');
  writeFileSync(prices, lines.toSpliced(200, 1).join('\n'));
  const study = join(folder, 'study.yaml');
  const fromFiles = await readStudy(study);
  await writePrepared(join(folder, 'prices.panel'), fromFiles);
  const prepared = join(folder, 'prepared.yaml');
  writeFileSync(prepared, readFileSync(study, 'utf8').replace(/^prices:.*$/m, 'prices: prices.panel'));
  const [files, panel] = [fromFiles, await readStudy(prepared)].map(
    (read) => runStudy(read.study).tables.data_quality,
  );
  expect(files!.columns.file).toContain('simulated-prices/NVDA.csv');
  expect(panel).toEqual(files);
});
