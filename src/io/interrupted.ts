import { rmSync } from 'node:fs';

const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/**
 * Removes a folder, and all in it, if the process is told to end: what is being written there would be left half done. The
 * process then ends as the signal says, unless somebody else listens to it.
 *
 * @returns what is called when the folder may stay
 */
export function removedIfInterrupted(folder: string): () => void {
  const mayStay = () => {
    for (const signal of signals) process.off(signal, end);
  };
  const end = (signal: NodeJS.Signals) => {
    mayStay();
    rmSync(folder, { recursive: true, force: true });
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  for (const signal of signals) process.on(signal, end);
  return mayStay;
}
