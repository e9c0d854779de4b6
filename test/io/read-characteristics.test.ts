import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCharacteristics } from '../../src/io/read-characteristics.ts';
import { readStudy } from '../../src/io/read-study.ts';
import { runStudy } from '../../src/study/run.ts';
import { rowsOf } from '../../src/table/table.ts';
import { dateOf, market } from '../study/made-up.ts';
import { scratchFolder } from './scratch.ts';

async function read(text: string) {
  const file = join(scratchFolder({ 'firms.csv': text }), 'firms.csv');
  const found = await readCharacteristics(file);
  return { ...found, findings: found.findings.map(({ message, line }) => [line, message]) };
}

test('rows are kept as they stand, with their lines', async () => {
  const { rows, source, findings } = await read('security,size,sector\n\n0981.HK,1.5,chips\n1347.HK,,\n');
  expect(rows).toEqual([
    { security: '0981.HK', size: '1.5', sector: 'chips' },
    { security: '1347.HK', size: '', sector: '' },
  ]);
  expect(source.lines).toEqual([3, 4]);
  expect(findings).toEqual([]);
});

test('a header that does not say what rows are about is told how', async () => {
  expect(await read('securty,size\nX,1\n')).toMatchObject({
    rows: [],
    findings: [
      [
        1,
        'the header of a file of characteristics must name what its rows are about: one or more of observation, event_id, security, got "securty,size"; rename securty to security',
      ],
    ],
  });
  expect((await read('size\n1\n')).findings).toHaveLength(1);
});

test('its keys are known in any case, and its header by its line', async () => {
  const { rows, source, findings } = await read('\nEvent_ID,Security,Size\na,X,1\n');
  expect(findings).toEqual([]);
  expect(rows).toEqual([{ event_id: 'a', security: 'X', Size: '1' }]);
  expect(source.header).toBe(2);
  expect((await read('\n\nsize\n1\n')).findings[0]![0]).toBe(3);
});

test('a file that is not there, or is empty, is found', async () => {
  expect((await readCharacteristics('/no/such/file.csv')).findings).toHaveLength(1);
  expect((await read('')).findings).toHaveLength(1);
});

test('a study file names them, they are among its inputs, and its cross-section is of them', async () => {
  const closes = market(8, 5, 90);
  const symbols = Object.keys(closes);
  const prices = closes.INDEX!.map((_, t) =>
    [dateOf(t), ...symbols.map((symbol) => closes[symbol]![t])].join(),
  );
  const study = (own: string) =>
    scratchFolder({
      'prices.csv': `date,${symbols.join()}\n${prices.join('\n')}\n`,
      'firms.csv': 'security,size\nS0,1\nS1,3\nS2,2\nS3,7\nS4,\n',
      'study.yaml': [
        'prices: prices.csv',
        `events: [{ event_id: a, announced_at: '${dateOf(60)}', security: S0 S1 S2 S3 S4 }]`,
        'benchmark: INDEX',
        'returns: simple',
        'sessions: prices',
        'estimationWindow: [-40, -11]',
        'eventWindow: [-5, 5]',
        'minimumObservations: 20',
        'windows: [[0, 0]]',
        own,
      ].join('\n'),
    });
  const asked = 'characteristics: firms.csv\ncrossSection: { regressors: [size] }';
  const { study: found, inputs } = await readStudy(join(study(asked), 'study.yaml'));
  expect(inputs.map(({ path }) => path)).toContain('firms.csv');
  const { tables, findings } = runStudy(found);
  expect(rowsOf(tables.cross_section).map(({ term, n, df }) => [term, n, df])).toEqual([
    ['constant', 4, 2],
    ['size', 4, 2],
  ]);
  expect(findings.find(({ code }) => code === 'missing-characteristic')).toMatchObject({
    line: 6,
    column: 'size',
    value: 'a:S4',
  });
  const absent = study('characteristics: firm.csv\ncrossSection: { regressors: [size] }');
  await expect(readStudy(join(absent, 'study.yaml'))).rejects.toThrow(
    /study\.yaml:10:\d+: characteristics must name a file that can be read/,
  );
});
