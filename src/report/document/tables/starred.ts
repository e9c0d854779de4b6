import type { Voice } from '../../voice.ts';
import type { Cell } from '../block.ts';

/** A return with the stars of its p-value; where there is none, what is tested is told elsewhere and so are the stars. */
export function starred(voice: Voice, fraction: number, p: number): Cell {
  if (Number.isNaN(fraction)) return voice.move(fraction);
  return { text: voice.move(fraction), stars: voice.stars(p) };
}
