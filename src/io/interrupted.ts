const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/**
 * Acts if the process is told to end: what is being made would be left half done. The process then ends as the signal
 * says, unless somebody else listens to it.
 *
 * @param act without a pause; whether or not it fails, the process ends
 * @returns what is called when there is nothing to be done any more
 */
export function ifInterrupted(act: () => void): () => void {
  const cease = () => {
    for (const signal of signals) process.off(signal, end);
  };
  const end = (signal: NodeJS.Signals) => {
    cease();
    try {
      act();
    } finally {
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
    }
  };
  for (const signal of signals) process.on(signal, end);
  return cease;
}
