import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises';

/** Milliseconds one who is interrupted has to put things in order: people wait for a Ctrl-C, schedulers give some 30 s. */
const GRACE = { SIGINT: 800, SIGTERM: 5000 };
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Acts with a signal that comes when the process is told to end, by Ctrl-C or otherwise. When the act has put things in
 * order, and within a second of Ctrl-C or some of a SIGTERM at the latest, the process ends as if nobody had listened.
 */
export async function interruptible<T>(act: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const end = async (name: keyof typeof GRACE) => {
    controller.abort();
    await Promise.race([acting.catch(() => {}), sleep(GRACE[name])]);
    for (const one of SIGNALS) process.off(one, end);
    process.kill(process.pid, name);
  };
  for (const one of SIGNALS) process.on(one, end);
  const acting = act(controller.signal);
  try {
    return await acting;
  } finally {
    // A signal that came while the act did not pause is heard only now: in a whole turn of the loop, not in the rest of this.
    await turn();
    await turn();
    // One that was interrupted ends by the signal itself.
    if (!controller.signal.aborted) for (const one of SIGNALS) process.off(one, end);
  }
}
