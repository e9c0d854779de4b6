import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { writePrepared } from '../../../src/io/prepared/write-prepared.ts';
import { readStudy } from '../../../src/io/read-study.ts';
import { tableCsv } from '../../../src/io/table-csv.ts';
import { runStudy } from '../../../src/study/run.ts';
import type { AnyTable } from '../../../src/table/table.ts';
import { scratchFolder } from '../scratch.ts';

const data = dirname(fileURLToPath(new URL('../../../data/study.yaml', import.meta.url)));

/** The sample study, and a repeated row in one of its files, in a folder of its own. */
function sample(): string {
  const folder = scratchFolder({});
  cpSync(data, folder, { recursive: true });
  const file = join(folder, 'simulated-prices', 'NVDA.csv');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, `${text}${text.trimEnd().split('\n').at(-1)}\n`);
  return folder;
}

function tablesOf(result: ReturnType<typeof runStudy>): Record<string, string> {
  const tables = Object.values<AnyTable>(result.tables);
  return Object.fromEntries(tables.map((table) => [table.name, [...tableCsv(table)].join('')]));
}

test('a study of prepared prices gives every table as the study of their files does, to the byte', async () => {
  const folder = sample();
  const study = join(folder, 'study.yaml');
  const read = await readStudy(study);
  await writePrepared(join(folder, 'prices.panel'), read);
  const prepared = join(folder, 'prepared.yaml');
  writeFileSync(prepared, readFileSync(study, 'utf8').replace(/^prices: .*$/m, 'prices: prices.panel'));
  const again = await readStudy(prepared);
  const tables = tablesOf(runStudy(again.study));
  expect(tables).toEqual(tablesOf(runStudy(read.study)));
  expect(tables.data_quality).toContain('repeated-row');
  expect(again.inputs.map(({ path }) => path)).toContain('prices.panel');
});

test('prices with errors are not prepared, and nothing is written', async () => {
  const folder = scratchFolder({
    'study.yaml': 'prices: X.csv\nevents: events.csv\nreturns: simple\n',
    'events.csv': 'event_id,announced_at,security\n',
    'X.csv': 'date,close\n2026-04-24,-1\n',
  });
  const read = await readStudy(join(folder, 'study.yaml'));
  await expect(writePrepared(join(folder, 'x.panel'), read)).rejects.toMatchObject({ exitCode: 1 });
  expect(readdirSync(folder).toSorted()).toEqual(['X.csv', 'events.csv', 'study.yaml']);
});

test('the file is told by its end, and must be one that can be written', async () => {
  const folder = scratchFolder({ taken: '', 'folder.panel/x': '' });
  const read = await readStudy(join(data, 'study.yaml'));
  await expect(writePrepared(join(folder, 'prices.csv'), read)).rejects.toThrow(
    /^the file of prepared prices must end in .panel, got ".*prices.csv"$/,
  );
  await expect(writePrepared(join(folder, 'taken/x.panel'), read)).rejects.toMatchObject({ exitCode: 2 });
  const ofFolder = join(folder, 'folder.panel');
  await expect(writePrepared(ofFolder, read)).rejects.toMatchObject({
    message: `the file of prepared prices must be a file that can be written, got "${ofFolder}"; there is a folder of that name; name another with --out`,
    exitCode: 2,
  });
  expect(readdirSync(folder)).toEqual(['folder.panel', 'taken']);
});

test('what was read is asked for where it is left out', async () => {
  await expect(writePrepared('prices.panel', undefined as never)).rejects.toThrow(
    'what was read must be what readStudy or readStrategy gives, got nothing',
  );
});
