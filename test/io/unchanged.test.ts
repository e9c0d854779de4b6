import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DataError } from '../../src/errors/error.ts';
import { readStudy } from '../../src/io/read-study.ts';
import { unchanged } from '../../src/io/unchanged.ts';
import { scratchFolder } from './scratch.ts';

const told =
  'must stay as it is while it is read, got "another size, time or place"; run again when nobody writes it';

describe('a file that was seen', () => {
  test.each<[string, (file: string) => void]>([
    ['grown', (file) => appendFileSync(file, 'b')],
    ['written again', (file) => utimesSync(file, 1, 1)],
    ['gone', (file) => rmSync(file)],
    [
      'replaced',
      (file) => {
        writeFileSync(`${file}.new`, 'a');
        utimesSync(`${file}.new`, 0, 0);
        renameSync(`${file}.new`, file);
      },
    ],
    [
      'a folder now',
      (file) => {
        rmSync(file);
        mkdirSync(file);
      },
    ],
  ])('is refused where it is %s', async (_, change) => {
    const file = join(scratchFolder({ 'x.csv': 'a' }), 'x.csv');
    utimesSync(file, 0, 0);
    const seen = unchanged();
    await seen.see([file]);
    await expect(seen.refuseChanged()).resolves.toBeUndefined();
    change(file);
    await seen.see([file]);
    await expect(seen.refuseChanged()).rejects.toThrow(`${file}: the file ${told}`);
  });
});

test.skipIf(process.platform === 'win32').each<[string, (file: string) => void]>([
  ['written', (file) => appendFileSync(file, '2026-04-27,A,11\n')],
  ['removed', (file) => rmSync(file)],
])(
  'prices that are %s while the events are still awaited stop the study: no manifest tells a hash of other bytes',
  async (_, change) => {
    const folder = scratchFolder({
      'a.csv': 'date,symbol,close\n2026-04-23,A,10\n2026-04-24,A,10.5\n',
      'study.yaml': 'prices: a.csv\nevents: pipe.csv\nreturns: simple\n',
    });
    const [prices, pipe] = [join(folder, 'a.csv'), join(folder, 'pipe.csv')];
    execFileSync('mkfifo', [pipe]);
    const reading = readStudy(join(folder, 'study.yaml')).catch((error: unknown) => error);
    // Whoever opens a pipe to write waits until somebody reads it: the prices have been read by then.
    const writer = spawn('sh', ['-c', 'exec 3>"$0"; echo open; read go; cat >&3', pipe]);
    await once(writer.stdout, 'data');
    change(prices);
    writer.stdin.end('go\nevent_id,announced_at,security\nE,2026-04-24,A\n');
    const error = await reading;
    expect(error).toBeInstanceOf(DataError);
    expect(String(error)).toContain(told);
  },
);
