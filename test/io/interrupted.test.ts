import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ifInterrupted } from '../../src/io/interrupted.ts';
import { temporaryFolder } from '../cli/command.ts';

const interrupted = fileURLToPath(new URL('../../src/io/interrupted.ts', import.meta.url));
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
    expect(await endedBy(program, 'SIGINT')).toEqual([null, 'SIGINT']);
    expect(readdirSync(folder)).toEqual(['mine.txt']);
  }, 60_000);

  test('is acted for until it is told that nothing is to be done, and where another listener decides the process goes on', () => {
    let acted = 0;
    let heard = 0;
    const listener = () => heard++;
    process.on('SIGHUP', listener);
    ifInterrupted(() => acted++)();
    process.emit('SIGHUP', 'SIGHUP');
    expect([acted, heard]).toEqual([0, 1]);
    ifInterrupted(() => acted++);
    process.emit('SIGHUP', 'SIGHUP');
    process.emit('SIGHUP', 'SIGHUP');
    expect([acted, heard]).toEqual([1, 3]);
    process.off('SIGHUP', listener);
  });

  test('ends as the signal says even where what was to be done fails', async () => {
    const program = `
      import { ifInterrupted } from ${JSON.stringify(interrupted)};
      ifInterrupted(() => { throw new Error('no'); });
      process.stdout.write('waiting');
      setTimeout(() => {}, 60_000);`;
    expect(await endedBy(program, 'SIGTERM')).toEqual([null, 'SIGTERM']);
  }, 60_000);
});

/** How a program ends that gets a signal once it has said something. */
async function endedBy(program: string, signal: NodeJS.Signals) {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program]);
  await once(child.stdout, 'data');
  child.kill(signal);
  return once(child, 'exit');
}
