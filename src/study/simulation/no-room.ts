import { spanOf } from '../../abnormal/series.ts';
import type { Finding } from '../../errors/finding.ts';
import { must } from '../../errors/message.ts';
import { lengthOf, type WindowPlan } from '../../events/windows.ts';
import type { DesignPart } from './design.ts';
import type { MovableDate } from './placebos.ts';
import { freeRows, type Room } from './room.ts';

/** Dates of a design that no day of the sample has room for, each exchange told once: what there is, what is needed. */
export function noRoom(
  cramped: readonly MovableDate[],
  rooms: ReadonlyMap<string, Room>,
  plan: WindowPlan,
): Finding[] {
  const messages = cramped.map(({ parts }) =>
    parts.map((part) => lackOf(part, rooms.get(part.exchange)!, plan)).join('; '),
  );
  return [...new Set(messages)].map((message) => ({ severity: 'error', code: 'no-placebo-day', message }));
}

function lackOf({ exchange, slots }: DesignPart, room: Room, plan: WindowPlan): string {
  const { sessions } = room.panel;
  const most = Math.max(0, ...Array.from({ length: sessions }, (_, day) => freeRows(room, day).length));
  const [who, are, their] =
    slots.length === 1 ? ['a security', 'is', 'its'] : [`${slots.length} securities`, 'are', 'their'];
  const apart = lengthOf(plan.event);
  return must({
    what: `prices of ${exchange}`,
    legal: `have a session on which ${who} can be estimated and ${are} ${apart} sessions or more away from ${their} own events`,
    given: undefined,
    remedy:
      `at most ${most} of ${room.rows.length} are so on any of its ${sessions} sessions, and an observation takes ` +
      `${spanOf(plan).length} of them: add earlier prices or further securities, or shorten the windows`,
  });
}
