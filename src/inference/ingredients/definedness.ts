import type { Undefined } from '../test-statistic.ts';

/** The row of a cell whose sample is too small for any statistic over observations; nothing where it is not. */
export function tooFew(n: number, estimate: number): Undefined | undefined {
  if (n === 0) return { n, estimate: Number.NaN, reason: 'no observation has a value there' };
  if (n === 1)
    return { n, estimate, reason: 'one observation: a statistic over observations needs at least two' };
  return undefined;
}

/** The row of a cell whose statistic would be divided by nothing. */
export function noVariance(n: number, estimate: number, of: string): Undefined {
  return { n, estimate, reason: `no variance: ${of} are all the same` };
}
