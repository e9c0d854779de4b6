import { someOf } from '../../errors/some-of.ts';
import type { ClaimCase } from '../claim-cases.ts';
import { plain } from '../plain.ts';
import type { Voice } from '../voice.ts';
import { type Line, line, styled } from './line.ts';

/** Of many observations: how many claims were checked, with what outcome, and the first of those that fail. */
export function claimLines(voice: Voice, cases: readonly ClaimCase[]): Line[] {
  const told = cases.flatMap((one) => one.readings.map((reading) => ({ ...reading, ...one })));
  if (told.length === 0) return [];
  const of = (asked: string) => told.filter(({ outcome }) => outcome === asked);
  const [held, failed, unknown] = [of('holds').length, of('fails'), of('unknown').length];
  const names = someOf(failed, ({ event, claim }) => `${plain(event.observation)} “${plain(claim)}”`);
  const counts = [
    voice.say`${held} of ${voice.counted(told.length, 'claim')} held on day 0`,
    ...(failed.length === 0
      ? []
      : [voice.say`${failed.length} failed: ${voice.quoted(names, (iso) => iso)}`]),
    ...(unknown === 0 ? [] : [voice.say`${unknown} cannot be checked`]),
  ];
  const said = voice.say`Claims (table claims): ${counts.join('; ')}.`;
  return [line(0, failed.length === 0 ? said : styled('warning', said))];
}
