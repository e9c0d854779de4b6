import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compile } from '../io/compiled.ts';
import { scratchFolder } from '../io/scratch.ts';

/** Bytes of the files that are read: many times what reading nothing takes. */
const SIZE = 8 << 20;
/** What is held at most while a file is read, as a multiple of its size. */
const MOST = 60;

const rows = (header: string, row: string) => `${header}\n${row.repeat(Math.ceil(SIZE / row.length))}`;
const files: readonly (readonly [what: string, reader: string, text: string])[] = [
  ['sound prices', 'prices', rows('date,close,symbol', '2026-04-24,57.70,0981.HK\n')],
  ['prices of which no row can be read', 'prices', rows('date,close', '2026-04-24,abc\n')],
  ['prices without a date that is one', 'prices', rows('date,close', '2026-04-99,1\n')],
  ['lines of another length', 'prices', rows('date,close', '1\n').slice(0, SIZE / 2)],
  ['a quote that never closes', 'prices', rows('date,close', '2026-04-24,"1\n')],
  ['one line without end', 'prices', 'a'.repeat(SIZE)],
  ['sound factors', 'factors', rows('date,mktrf', '2026-04-24,0.01\n')],
];

/** Peak memory of a program that reads a file, bytes. */
function peak(dist: string, reader: string, text: string): number {
  const path = join(scratchFolder({ 'X.csv': text }), 'X.csv');
  const program = `
    const { readPrices, readFactors } = await import(${JSON.stringify(join(dist, 'node.js'))});
    await ${reader === 'prices' ? 'readPrices' : 'readFactors'}([${JSON.stringify(path)}]);
    console.log(process.resourceUsage().maxRSS * 1024);`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }));
}

let folder = '';
const ofNothing: Record<string, number> = {};

beforeAll(() => {
  folder = compile();
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(files)('%s take no more than sixty times their size', (_, reader, text) => {
  const dist = join(folder, 'dist');
  ofNothing[reader] ??= peak(dist, reader, 'date,mktrf\n');
  const multiple = (peak(dist, reader, text) - ofNothing[reader]) / text.length;
  expect(multiple).toBeLessThan(MOST);
});
