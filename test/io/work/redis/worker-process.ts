import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';

/** A command of the compiled package as a process of its own, and what it has said so far. */
export interface Said {
  readonly process: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  /** Its exit code, or the signal that ended it. */
  readonly end: Promise<number | string>;
  /** Waits until it says this, on standard error. */
  says(text: string): Promise<void>;
}

/** Milliseconds a busy machine may need for anything. */
export const PATIENCE = 120_000;

/** @param dist where `compiled()` put the package */
export function command(dist: string, ...words: string[]): Said {
  const process_ = spawn(process.execPath, [join(dist, 'cli/main.js'), ...words], { stdio: 'pipe' });
  let [out, err] = ['', ''];
  process_.stdout.on('data', (text) => (out += String(text)));
  process_.stderr.on('data', (text) => (err += String(text)));
  const end = once(process_, 'close').then(([code, signal]) => (code ?? signal) as number | string);
  onTestFinished(async () => {
    process_.kill('SIGKILL');
    await end;
  });
  return {
    process: process_,
    out: () => out,
    err: () => err,
    end,
    says: (text) =>
      vi.waitFor(
        () => {
          if (!err.includes(text)) throw new Error(`"${text}" was not said: ${out}${err}`);
        },
        { timeout: PATIENCE, interval: 50 },
      ),
  };
}

/** A worker that listens. */
export async function workerProcess(dist: string, redis: string, ...words: string[]): Promise<Said> {
  const worker = command(dist, 'worker', '--redis', redis, '--threads', '1', ...words);
  await worker.says('listens at');
  return worker;
}
