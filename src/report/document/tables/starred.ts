import type { Voice } from '../../voice.ts';
import type { Cell } from '../block.ts';

/** A return with the stars of its p-value. */
export function starred(voice: Voice, fraction: number, p: number): Cell {
  return { text: voice.move(fraction), stars: voice.stars(p) };
}
