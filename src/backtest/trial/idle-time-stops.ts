import type { Finding } from '../../errors/finding.ts';
import { timeStopFaults } from '../settings/timing.ts';
import { type Variant, variantLabel } from './variant-strategies.ts';

/** Variants a warning names before it says how many more there are. */
const NAMED = 5;

/** Variants whose time stop would be judged when their trades have been left: to them it is not there. */
export function idleTimeStops(tried: readonly Variant[]): Finding[] {
  const idle = tried.filter(({ strategy }) => timeStopFaults(strategy).length > 0);
  if (idle.length === 0) return [];
  const names = idle.slice(0, NAMED).map(({ parameters }) => variantLabel(parameters));
  const more = idle.length > NAMED ? `; and ${idle.length - NAMED} more` : '';
  const message = `timeStop is never judged in ${idle.length} of ${tried.length} variants, whose trades are left by then: ${names.join('; ')}${more}`;
  return [{ severity: 'warning', code: 'idle-time-stop', column: 'timeStop/sessions', message }];
}
