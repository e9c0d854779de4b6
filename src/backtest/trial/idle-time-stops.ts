import type { Finding } from '../../errors/finding.ts';
import { someOf } from '../../errors/some-of.ts';
import { timeStopFaults } from '../settings/timing.ts';
import { type Variant, variantLabel } from './variant-strategies.ts';

/** Variants whose time stop would be judged when their trades have been left: to them it is not there. */
export function idleTimeStops(tried: readonly Variant[]): Finding[] {
  const idle = tried.filter(({ strategy }) => timeStopFaults(strategy).length > 0);
  if (idle.length === 0) return [];
  const names = someOf(idle, ({ parameters }) => variantLabel(parameters), '; ');
  const message = `timeStop is never judged in ${idle.length} of ${tried.length} variants, whose trades are left by then: ${names}`;
  return [{ severity: 'warning', code: 'idle-time-stop', column: 'timeStop/sessions', message }];
}
