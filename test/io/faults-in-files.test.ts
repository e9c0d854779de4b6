import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { QuestionError } from '../../src/errors/error.ts';
import { readStudy } from '../../src/io/read-study.ts';
import { scratchFolder } from './scratch.ts';

const prices = (symbol: string, close = '10.5') =>
  `date,symbol,close\n2026-04-23,${symbol},10\n2026-04-24,${symbol},${close}\n`;

/** What a study with these files is refused for. */
async function faultsOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = scratchFolder(files);
  const error: QuestionError = await readStudy(join(folder, 'study.yaml')).then(
    () => {
      throw new Error('the study was read');
    },
    (thrown) => thrown,
  );
  expect(error.exitCode).toBe(2);
  return error.message.replaceAll(`${folder}/`, '').split('\n');
}

const sound = {
  'a.csv': prices('A'),
  'events.csv': 'event_id,announced_at,security\nE1,2026-04-24,A\n',
};

test('a study that is wrong is refused together with what is wrong in its events, prices, factors and characteristics', async () => {
  const faults = await faultsOf({
    'a.csv': prices('A', 'ten'),
    'events.csv': 'event_id,announced_at,security\nE1,2026-02-30,A\nE2,2026-04-24,A\n',
    'f.csv': 'date,mktrf\n2026-04-23,0.01\n2026-04-24,x\n',
    'c.csv': 'size\n5\n',
    'study.yaml':
      'prices: a.csv\nevents: events.csv\nfactors: f.csv\ncharacteristics: c.csv\nreturns: percent\n',
  });
  expect(faults.map((fault) => fault.split(': ')[0])).toEqual([
    'study.yaml:5:1',
    'a.csv:3:close',
    'events.csv:2:announced_at',
    'c.csv:1',
    'f.csv:3:mktrf',
  ]);
});

test('events in the study file stand among its other faults, by lines', async () => {
  const faults = await faultsOf({
    'a.csv': prices('A'),
    'study.yaml':
      'prices: a.csv\nreturns: percent\nevents:\n  - { event_id: E1, announced_at: 2026-02-30, security: A }\nmodels: [nine]\n',
  });
  expect(faults.map((fault) => fault.split(':')[1])).toEqual(['2', '4', '5']);
});

test('a file that is not there does not keep the others from being looked through', async () => {
  const faults = await faultsOf({
    ...sound,
    'a.csv': prices('A', 'ten'),
    'study.yaml': 'prices: [b.csv, a.csv]\nevents: events.csv\nreturns: simple\n',
  });
  expect(faults.map((fault) => fault.split(':')[0])).toEqual(['study.yaml', 'a.csv']);
});

test('what can only be read by a key that is wrong is left alone, and so are warnings', async () => {
  const dates = 'date,symbol,close\n03/04/2026,A,10\n04/04/2026,A,10.5\n';
  expect(
    await faultsOf({
      ...sound,
      'a.csv': dates,
      'study.yaml': 'prices: a.csv\nevents: events.csv\nreturns: simple\ndateOrder: dm\n',
    }),
  ).toHaveLength(1);
  expect(
    await faultsOf({
      ...sound,
      'f.csv': 'date,mktrf\n2026-04-23,0.1\n',
      'study.yaml':
        'prices: a.csv\nevents: events.csv\nfactors: f.csv\nreturns: simple\nfactorUnit: permille\nmodels: [nine]\n',
    }),
  ).toHaveLength(2);
});

test('prices of more than 64 MB are left for when the study is right', async () => {
  const rows = `2026-04-24,A,ten${' '.repeat(1000)}\n`.repeat(70_000);
  const folder = scratchFolder({
    ...sound,
    'study.yaml': 'prices: a.csv\nevents: events.csv\nreturns: percent\n',
  });
  writeFileSync(join(folder, 'a.csv'), `date,symbol,close\n${rows}`);
  const error: QuestionError = await readStudy(join(folder, 'study.yaml')).catch((thrown) => thrown);
  expect(error.message).not.toContain('a.csv');
});
