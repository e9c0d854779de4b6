import type { Read } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A number of a claim as it is written. */
export interface Figure {
  /** What it says of the direction itself; 0 where it bears no sign. */
  readonly sign: 1 | 0 | -1;
  /** Without its sign, a fraction: 0.1 for 10 %. */
  readonly size: number;
  /** One unit of its last digit, a fraction: 0.01 for 10 %, 0.001 for 10.0 %. */
  readonly unit: number;
  /** Whether a sign or word for percent follows it. */
  readonly isPercent: boolean;
}

/** More digits than a double holds are no press figure. */
const MOST_DIGITS = 15;

/** A number, its sign before it, its percent sign after it; nothing where none stands. */
export function figureAt(tokens: readonly Token[], at: number): Read<Figure> | undefined {
  const isSigned = tokens[at]?.kind === 'sign';
  const number = tokens[isSigned ? at + 1 : at];
  if (number?.kind !== 'number' || number.text.length > MOST_DIGITS) return undefined;
  const next = isSigned ? at + 2 : at + 1;
  const isPercent = tokens[next]?.kind === 'percent';
  const decimals = number.text.split('.')[1]?.length ?? 0;
  const sign = isSigned ? (tokens[at]!.text === '-' ? -1 : 1) : 0;
  return {
    value: { sign, size: Number(number.text) / 100, unit: Number(`1e-${decimals + 2}`), isPercent },
    next: isPercent ? next + 1 : next,
  };
}
