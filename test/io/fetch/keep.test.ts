import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { keep } from '../../../src/io/fetch/keep.ts';
import { askedOf } from '../../../src/io/fetch/question.ts';
import { temporaryFolder } from '../../cli/command.ts';

vi.mock(import('node:fs/promises'), async (original) => {
  const actual = await original();
  return { ...actual, writeFile: vi.fn(actual.writeFile) };
});

const asked = askedOf({ symbols: ['^HSI'], from: '2026-04-01', to: '2026-04-30', source: 'yahoo' });
const body = Buffer.from('{"raw":1}');
const answer = { body, status: 200, at: Date.parse('2026-05-01T12:00:00Z') };
const series = {
  text: 'date,close\n2026-04-24,1\n',
  rows: 1,
  first: '2026-04-24',
  last: '2026-04-24',
  notes: [],
};
const url = 'https://example.org/x';

test('the series, the raw answer and where it came from stand side by side', async () => {
  const folder = join(temporaryFolder(), 'deep', 'prices');
  await keep(folder, '^HSI', asked, url, answer, series);
  expect(readdirSync(folder).toSorted()).toEqual(['^HSI.csv', 'raw']);
  expect(readFileSync(join(folder, '^HSI.csv'), 'utf8')).toBe(series.text);
  expect(readFileSync(join(folder, 'raw', '^HSI.yahoo.json'))).toEqual(body);
  expect(JSON.parse(readFileSync(join(folder, 'raw', '^HSI.yahoo.request.json'), 'utf8'))).toMatchObject({
    url,
    time: '2026-05-01T12:00:00.000Z',
    status: 200,
    sha256: createHash('sha256').update(body).digest('hex'),
    rows: 1,
  });
});

test('of an answer without a series the raw answer is kept, and an earlier series stays', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, '^HSI.csv'), 'earlier');
  await keep(folder, '^HSI', asked, url, answer, undefined);
  expect(readFileSync(join(folder, '^HSI.csv'), 'utf8')).toBe('earlier');
  expect(existsSync(join(folder, 'raw', '^HSI.yahoo.json'))).toBe(true);
});

test('nothing half-written stays where a file cannot be put in its place', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'raw'), 'a file in the way');
  await expect(keep(folder, '^HSI', asked, url, answer, series)).rejects.toThrow(
    `the output folder must be a folder that can be written, got "${folder}"; there is a file of that name`,
  );
  expect(readdirSync(folder)).toEqual(['raw']);
});

test('nothing half-written stays where the disk is full', async () => {
  const parent = temporaryFolder();
  const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' });
  vi.mocked(writeFile).mockResolvedValueOnce().mockRejectedValueOnce(full);
  await expect(keep(parent, '^HSI', asked, url, answer, series)).rejects.toThrow('the disk is full');
  expect(readdirSync(parent)).toEqual([]);
});
