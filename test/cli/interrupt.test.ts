import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { interruptible } from '../../src/cli/interrupt.ts';

const module = fileURLToPath(new URL('../../src/cli/interrupt.ts', import.meta.url));

/** A process that is busy until it is sent this signal; what it says, and how it ends. */
async function interrupted(act: string, signal: NodeJS.Signals): Promise<[string, NodeJS.Signals]> {
  const code = `import { interruptible } from ${JSON.stringify(module)};
    setInterval(() => {}, 1000);
    await interruptible(async (signal) => { ${act} });
    console.log('went on');`;
  const words = ['--import', 'tsx', '--input-type=module', '--eval', code];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  for await (const text of child.stdout) {
    said += String(text);
    if (said === 'busy\n') child.kill(signal);
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return [said, child.signalCode!];
}

test('what is not interrupted gives what it gives, and listens no longer', async () => {
  const before = process.listenerCount('SIGINT');
  expect(await interruptible(async ({ aborted }) => aborted)).toBe(false);
  await expect(interruptible(() => Promise.reject(new Error('wrong')))).rejects.toThrow('wrong');
  expect(process.listenerCount('SIGINT')).toBe(before);
});

test('who is interrupted puts things in order, and the process ends by the signal', async () => {
  const act = `signal.onabort = () => console.log('in order'); console.log('busy');
    await new Promise((resolve) => signal.addEventListener('abort', resolve));`;
  expect(await interrupted(act, 'SIGTERM')).toEqual(['busy\nin order\n', 'SIGTERM']);
});

test('who does not come to an end is ended', async () => {
  expect(await interrupted(`console.log('busy'); await new Promise(() => {});`, 'SIGINT')).toEqual([
    'busy\n',
    'SIGINT',
  ]);
});

test('who is interrupted where the act does not pause does not go on after it', async () => {
  const act = `console.log('busy'); for (const end = Date.now() + 1000; Date.now() < end; );`;
  expect(await interrupted(act, 'SIGINT')).toEqual(['busy\n', 'SIGINT']);
});
