import type { Progress } from '../io/work/do-work.ts';
import { thousands } from '../report/numbers.ts';
import type { Console } from './console.ts';

/** Tells how far long work is: what is done, how fast since the first word, and what time is left at that rate. */
export function progressOn(
  console: Console,
  now: () => number = () => performance.now() / 1000,
): (progress: Progress) => void {
  let first: { readonly done: number; readonly time: number } | undefined;
  return ({ done, total, unit }) => {
    first ??= { done, time: now() };
    const rate = (done - first.done) / (now() - first.time);
    const speed = rate > 0 ? `, ${grouped(rate)} a second, ${duration((total - done) / rate)} left` : '';
    console.progress(done === total ? '' : `${grouped(done)} of ${grouped(total)} ${unit}${speed}`);
  };
}

/** 12,345; small rates keep two digits. */
function grouped(count: number): string {
  if (count < 10 && !Number.isInteger(count)) return count.toPrecision(2);
  return thousands(String(Math.round(count)));
}

/** 45 s, 3 min, 2 h 5 min. */
function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
