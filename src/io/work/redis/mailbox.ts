/** What was heard, one after the other, for one who listens. */
export interface Mailbox<T> {
  put(item: T): void;
  /** The oldest that was not taken; nothing where none comes for so many milliseconds. */
  next(patience: number): Promise<T | undefined>;
}

/** @param signal ends the waiting with its reason */
export function mailbox<T>(signal?: AbortSignal): Mailbox<T> {
  const items: T[] = [];
  let wake = () => {};
  return {
    put(item) {
      items.push(item);
      wake();
    },
    async next(patience) {
      signal?.throwIfAborted();
      if (items.length === 0) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, patience);
          const end = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', end);
            resolve();
          };
          wake = end;
          signal?.addEventListener('abort', end, { once: true });
        });
        signal?.throwIfAborted();
      }
      return items.shift();
    },
  };
}
