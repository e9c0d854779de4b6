import { type DayRange, planWindows, type WindowPlan } from '../../events/windows.ts';
import { uniformsOf } from '../../numeric/random.ts';
import type { Observation } from '../observations.ts';
import type { Settings } from '../settings.ts';
import { columnOnOrAfter, type Room, roomsOf } from '../simulation/room.ts';
import type { Choices } from './choices.ts';
import type { Subject } from './subject.ts';

/** The number of the draw whose uniform numbers put the placements of a study in order: no resampling draws it. */
const ORDER = -1;

/** Where the whole curve of a study may be placed where nothing happened. */
export interface PlaceboRoom {
  readonly placed: readonly Observation[];
  readonly rooms: ReadonlyMap<string, Room>;
  readonly seed: number;
}

/**
 * The room for earlier placements of a study's curve: sessions whose windows, under every specification, lie inside the
 * prices and away from every event of the same security.
 */
export function placeboRoom(
  placed: readonly Observation[],
  choices: Choices,
  settings: Settings,
): PlaceboRoom {
  const open = placed.filter(({ reason }) => reason === undefined);
  return { placed, rooms: roomsOf(placed, open, hullOf(choices, settings), settings), seed: settings.seed };
}

/** Windows that hold those of every specification, seen from the session the study puts day 0 on. */
function hullOf({ estimationWindows, placements }: Choices, { eventWindow }: Settings): WindowPlan {
  const [first, last] = furthest(placements);
  const event = [eventWindow[0] + first, eventWindow[1] + last] as const;
  const start = first + Math.min(...estimationWindows.map(([from]) => from));
  const end = last + Math.max(...estimationWindows.map(([, to]) => to));
  return planWindows([start, Math.min(end, event[0] - 1)], event, []);
}

/** How far placements reach to either side of where the study puts day 0, sessions: at most 0 and at least 0. */
function furthest(placements: Choices['placements']): DayRange {
  let first = 0;
  let last = 0;
  for (const { shifts } of placements)
    for (const shift of shifts) {
      if (shift < first) first = shift;
      if (shift > last) last = shift;
    }
  return [first, last];
}

/**
 * The earlier placements a subject's curve is drawn on: for each how many sessions every member is moved back. Members of
 * one exchange move by the same sessions, and exchanges by the same dates, so that what observations have in common
 * they keep (Simonsohn, Simmons & Nelson 2020, for one sample; dates instead of rows, as days are correlated).
 *
 * @param draws B, placements wanted; all there are where these are no more. Different subjects are given the same ones
 * as far as both have room.
 */
export function placeboShifts(
  { placed, rooms, seed }: PlaceboRoom,
  { members }: Subject,
  draws: number,
): number[][] {
  const own = members.map((member) => placed[member]!);
  const leaders = leadersOf(own);
  const uniform = uniformsOf(seed, ORDER);
  return Array.from({ length: leaders[0]!.dayZero }, (_, i) => i + 1)
    .map((back) => ({ back, shifts: shiftsOf(own, leaders, back, rooms) }))
    .filter(({ shifts }) => own.every((one, i) => isFree(one, shifts[i]!, rooms)))
    .map(({ back, shifts }) => ({ shifts, key: uniform(back) }))
    .sort((a, b) => a.key - b.key)
    .slice(0, draws)
    .map(({ shifts }) => shifts);
}

/**
 * The earliest observation of each exchange, which says how far all of it moves; the earliest of them first, of one date by
 * the code of the exchange. The order of the events has no say.
 */
function leadersOf(own: readonly Observation[]): Observation[] {
  const leaders = new Map<string, Observation>();
  for (const one of own) {
    const leader = leaders.get(micOf(one));
    if (leader === undefined || one.dayZero < leader.dayZero) leaders.set(micOf(one), one);
  }
  return [...leaders.values()].sort((a, b) => dateOf(a, 0) - dateOf(b, 0) || (micOf(a) < micOf(b) ? -1 : 1));
}

/** Sessions each observation is moved by when the first leader is moved by `back`. */
function shiftsOf(
  own: readonly Observation[],
  leaders: readonly Observation[],
  back: number,
  rooms: ReadonlyMap<string, Room>,
): number[] {
  const [anchor, ...others] = leaders as [Observation, ...Observation[]];
  const days = dateOf(anchor, 0) - dateOf(anchor, back);
  const byExchange = new Map([[micOf(anchor), back]]);
  for (const one of others) {
    const mic = micOf(one);
    byExchange.set(mic, one.dayZero - columnOnOrAfter(rooms.get(mic)!, dateOf(one, 0) - days));
  }
  return own.map((one) => byExchange.get(micOf(one))!);
}

function isFree({ panel, row, dayZero, ...one }: Observation, shift: number, rooms: PlaceboRoom['rooms']) {
  const session = dayZero - shift;
  if (shift < 1 || session < 0) return false;
  return rooms.get(micOf({ panel, ...one }))!.isFree[row * panel!.sessions + session] === 1;
}

function micOf({ panel }: Pick<Observation, 'panel'>): string {
  return panel!.calendar.exchange.mic;
}

function dateOf({ panel, dayZero }: Observation, back: number): number {
  return panel!.calendar.sessions[panel!.first + dayZero - back]!;
}
