import { phaseIn } from '../../events/announcement.ts';
import { statedDate } from '../dates.ts';
import type { RowOf } from '../rows.ts';
import type { Marks, Plot } from '../svg.ts';
import type { Voice } from '../voice.ts';
import { phaseWords } from '../words.ts';
import { colors } from './theme.ts';

interface Session {
  readonly day: number;
  readonly date: string;
}

/** Where among the sessions news was made, in event days: whole numbers are sessions, halves the nights between. */
export interface AnnouncementPlace {
  readonly at: number;
  /** Whether more than the date is known. */
  readonly isTimed: boolean;
}

/**
 * The place of an announcement on an axis of sessions, by its date at the exchange and its phase: during a session in
 * its middle, before the open or after the close in the night on that side, between two sessions where it had none.
 *
 * @param sessions ascending, those without a price among them
 * @returns nothing where the announcement is not between the first of the sessions and the last
 * @example
 * announcementPlace({ local_time: '', announced_at: '2026-04-26', phase: 'non-session' }, sessions)?.at; // -0.5
 */
export function announcementPlace(
  event: Pick<RowOf<'events'>, 'local_time' | 'announced_at' | 'phase'>,
  sessions: readonly Session[],
): AnnouncementPlace | undefined {
  const { local_time: local, announced_at: given, phase } = event;
  const date = statedDate(event);
  const next = sessions.findIndex((session) => session.date >= date);
  const session = sessions[next];
  if (session === undefined || (next === 0 && session.date !== date)) return undefined;
  const side = session.date !== date || phase === 'pre-open' ? -0.5 : phase === 'post-close' ? 0.5 : 0;
  return { at: session.day + side, isTimed: local !== '' || phaseIn(given) !== undefined };
}

/** A line where the news was made, with the phase of the exchange's day above it; dotted where only the date is known. */
export function announcementMarks(
  voice: Voice,
  plot: Plot,
  phase: string,
  { at, isTimed }: AnnouncementPlace,
  sessions: readonly Session[],
): Marks {
  const isLeft = at <= (sessions[0]!.day + sessions.at(-1)!.day) / 2;
  return [
    plot.ruleX([at], {
      stroke: colors.claimed,
      strokeWidth: 1.5,
      strokeDasharray: isTimed ? '6 3' : '1 4',
    }),
    plot.text([voice.say`announced ${voice.word(phaseWords(phase))}`], {
      x: () => at,
      frameAnchor: 'top',
      lineAnchor: 'bottom',
      dx: isLeft ? 4 : -4,
      dy: -3,
      textAnchor: isLeft ? 'start' : 'end',
      fontSize: 10.5,
      fill: colors.ink,
    }),
  ];
}
