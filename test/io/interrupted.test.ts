import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { removedIfInterrupted } from '../../src/io/interrupted.ts';
import { temporaryFolder } from '../cli/command.ts';

const writer = fileURLToPath(new URL('../../src/io/output-folder.ts', import.meta.url));

describe('a folder that is being written', () => {
  test('is gone when the process is interrupted, and what lay beside it stays', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    const program = `
      import { writeFolder } from ${JSON.stringify(writer)};
      await writeFolder(${JSON.stringify(folder)}, async (write) => {
        await write('a.csv', ['a']);
        process.stdout.write('writing');
        await new Promise((resolve) => setTimeout(resolve, 60_000));
      });`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program]);
    await once(child.stdout, 'data');
    expect(readdirSync(folder).length).toBe(2);
    child.kill('SIGINT');
    const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
    expect([code, signal]).toEqual([null, 'SIGINT']);
    expect(readdirSync(folder)).toEqual(['mine.txt']);
  }, 60_000);

  test('stays where it may, and where another listener decides the process goes on', () => {
    const folder = join(temporaryFolder(), 'unfinished');
    let heard = 0;
    const listener = () => heard++;
    process.on('SIGHUP', listener);
    mkdirSync(folder);
    removedIfInterrupted(folder)();
    process.emit('SIGHUP', 'SIGHUP');
    expect([existsSync(folder), heard]).toEqual([true, 1]);
    removedIfInterrupted(folder);
    process.emit('SIGHUP', 'SIGHUP');
    expect([existsSync(folder), heard]).toEqual([false, 2]);
    process.off('SIGHUP', listener);
  });
});
