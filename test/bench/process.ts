import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a process used, from its start to its end. */
export interface Used {
  /** Wall clock. */
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

const usage = fileURLToPath(new URL('usage.mjs', import.meta.url));

/** Runs a script of Node as a process of its own. */
export async function measured(script: string, words: readonly string[]): Promise<Used> {
  const started = process.hrtime.bigint();
  const child = spawn(process.execPath, ['--import', usage, script, ...words], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  let used = '';
  child.stdio[3]!.on('data', (text) => {
    used += String(text);
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`${words.join(' ')} ended with code ${code}`);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  return { seconds, ...(JSON.parse(used) as Omit<Used, 'seconds'>) };
}

/** Runs any program and gives its wall clock in seconds; nothing where it cannot be run. */
export async function timed(program: string, words: readonly string[]): Promise<number | undefined> {
  const started = process.hrtime.bigint();
  const child = spawn(program, words, { stdio: 'ignore' });
  const code = await new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null));
    child.on('close', resolve);
  });
  return code === 0 ? Number(process.hrtime.bigint() - started) / 1e9 : undefined;
}

/** The value in the middle, of the faster half where there are two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)]!;
}
