import type { FittedWindow } from './fitted-window.ts';

/** How many lags are looked at: a fifth of the days known, ten at most, one at least. */
export function lagsOf({ known }: FittedWindow): number {
  return Math.max(1, Math.min(10, Math.floor(known / 5)));
}
