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
  const needed = spanOf(plan).length;
  const securities = slots.length === 1 ? 'a security' : `${slots.length} securities`;
  const what = `prices of ${exchange}`;
  if (sessions <= needed) {
    const legal =
      `reach over more than ${needed} sessions, the span from the estimation window to the end of the event window, ` +
      'for placebo events to have room beside the true ones';
    return must({
      what,
      legal,
      given: `${sessions} sessions`,
      remedy: 'add earlier prices, or shorten the windows',
    });
  }
  const most = Math.max(...Array.from({ length: sessions }, (_, day) => freeRows(room, day).length));
  const legal =
    `have a session on which ${securities} can be estimated and are ${lengthOf(plan.event)} sessions or more ` +
    'away from their own events';
  return must({
    what,
    legal,
    given: `at most ${most} of ${room.rows.length} on any of ${sessions} sessions`,
    remedy: 'add earlier prices or further securities, or shorten the windows',
  });
}
