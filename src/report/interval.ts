import { MISSING } from './numbers.ts';
import type { Voice } from './voice.ts';

/** A confidence interval of a return, fractions; one end of it is open (NaN) where the alternative has one side. */
export function intervalSaid(voice: Voice, low: number, high: number): string {
  if (Number.isNaN(low) && Number.isNaN(high)) return MISSING;
  if (Number.isNaN(high)) return voice.say`${voice.move(low)} or more`;
  if (Number.isNaN(low)) return voice.say`${voice.move(high)} or less`;
  return voice.say`${voice.move(low)} to ${voice.move(high)}`;
}
