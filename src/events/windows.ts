import { demand } from '../errors/demand.ts';
import { QuestionError } from '../errors/error.ts';
import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';

/** First and last session of a window relative to day 0, both included. */
export type DayRange = readonly [from: number, to: number];

declare const planned: unique symbol;

/**
 * The windows of a study. Made only by {@link planWindows} and not to be changed, so an estimation window that reaches into
 * the event window cannot exist.
 */
export interface WindowPlan {
  readonly [planned]: true;
  readonly estimation: DayRange;
  readonly event: DayRange;
  /** The windows CARs are accumulated over, each inside the event window. */
  readonly windows: readonly DayRange[];
}

/** Sessions of a range, both ends counted. */
export function lengthOf(range: DayRange): number {
  return range[1] - range[0] + 1;
}

/** Whether day 0 is among the days of a window. */
export function holdsDayZero([from, to]: DayRange): boolean {
  return from <= 0 && to >= 0;
}

/**
 * A window as people read it: signed days, true minus signs.
 *
 * @example
 * windowName(-1, 1); // '[−1, +1]'
 */
export function windowName(from: number, to: number): string {
  return `[${signed(from)}, ${signed(to)}]`;
}

function signed(day: number): string {
  return day > 0 ? `+${day}` : `${day}`.replace('-', '−');
}

/** All that is wrong with the windows of a study, in words; nothing when they are sound. */
export function windowFaults(estimation: DayRange, event: DayRange, windows: readonly DayRange[]): Finding[] {
  const faults: Finding[] = [];
  const fault = (path: string, legal: string, given: DayRange, remedy?: string) =>
    faults.push({
      severity: 'error',
      code: 'window',
      column: path,
      message: must({
        what: path.replace(/\/(\d+)/, '[$1]'),
        legal,
        given,
        ...(remedy === undefined ? {} : { remedy }),
      }),
    });
  const named: [string, DayRange][] = [
    ['estimationWindow', estimation],
    ['eventWindow', event],
  ];
  const all = [...named, ...windows.map((w, i): [string, DayRange] => [`windows/${i}`, w])];
  const broken = all.filter(([, range]) => !(Array.isArray(range) && range.every(Number.isSafeInteger)));
  for (const [what, range] of broken) fault(what, 'be two whole numbers of sessions', range);
  if (broken.length > 0) return faults; // nothing else can be said of them
  for (const [what, range] of all) {
    if (range[0] > range[1])
      fault(what, 'end on or after the day it begins', range, `write [${range[1]}, ${range[0]}]`);
  }
  if (estimation[1] >= event[0]) {
    fault(
      'estimationWindow',
      `end before the event window [${event}] begins`,
      estimation,
      `end it at ${event[0] - 1} or earlier, so that the event does not enter its own yardstick`,
    );
  }
  if (estimation[1] >= 0 && event[0] > estimation[1]) {
    fault(
      'estimationWindow',
      'end before day 0',
      estimation,
      'end it at -1 or earlier, so that the event does not enter its own yardstick',
    );
  }
  windows.forEach((window, i) => {
    if (window[0] < event[0] || window[1] > event[1]) {
      fault(
        `windows/${i}`,
        `lie inside the event window [${event}]`,
        window,
        'widen eventWindow or shorten the window',
      );
    }
  });
  return faults;
}

/**
 * The windows of a study, checked.
 *
 * @param estimation first and last session relative to day 0
 * @param event the same
 * @param windows those abnormal returns are summed over, inside the event window
 * @throws QuestionError naming every window that is not sound
 * @example
 * planWindows([-250, -11], [-10, 10], [[0, 0], [-1, 1]]).event; // [-10, 10]
 */
export function planWindows(estimation: DayRange, event: DayRange, windows: readonly DayRange[]): WindowPlan {
  demand(Array.isArray(windows), { what: 'windows', legal: 'be a list', given: windows });
  const faults = windowFaults(estimation, event, windows);
  if (faults.length > 0) throw new QuestionError(faults);
  return Object.freeze({
    estimation: kept(estimation),
    event: kept(event),
    windows: Object.freeze(windows.map(kept)),
  }) as WindowPlan;
}

/** A copy that nobody can change. */
function kept(range: DayRange): DayRange {
  return Object.freeze([...range]) as DayRange;
}
