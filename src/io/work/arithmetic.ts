import { createHash } from 'node:crypto';
import { version } from '../version.ts';

/** What the numbers of a study go through beside the four operations and square roots, which every engine rounds alike. */
const functions = ['cbrt', 'exp', 'expm1', 'log', 'log1p'] as const;
export type Functions = Pick<Math, (typeof functions)[number]>;

/** Arguments each function is told apart by. */
const ARGUMENTS = 256;

/**
 * What tells engines apart that round differently: a hash of values of each function, hexadecimal. The last digit of exp or
 * log hangs on how the engine was built, so that results of two may differ where neither is wrong.
 */
export function arithmetic(math: Functions = Math): string {
  const hash = createHash('sha256');
  for (const name of functions) {
    const values = Float64Array.from({ length: ARGUMENTS }, (_, i) => math[name]((i + 1) / 37));
    hash.update(new Uint8Array(values.buffer));
  }
  return hash.digest('hex').slice(0, 8);
}

let known: string | undefined;

/** What parts of one work must be done by, all of them, to come to the bits of one run: the version, and the arithmetic. */
export function doneBy(): string {
  known ??= `${version()} with arithmetic ${arithmetic()}`;
  return known;
}
