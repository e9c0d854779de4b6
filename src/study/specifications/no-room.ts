import type { Finding } from '../../errors/finding.ts';
import { must } from '../../errors/message.ts';
import type { DayRange } from '../../events/windows.ts';
import { arrayOf, type List } from '../../numeric/list.ts';
import type { Observation } from '../observations.ts';
import type { Settings } from '../settings.ts';

type Asked = Pick<Settings, 'estimationWindow' | 'eventWindow' | 'specifications'>;

/**
 * Estimation windows and event days of a specification curve for which the prices reach far enough for no observation,
 * whatever the other choices: warnings, or errors where nothing of the curve is left.
 */
export function roomlessChoices(
  observations: List<Observation>,
  { specifications, estimationWindow, eventWindow }: Asked,
): Finding[] {
  if (specifications === undefined) return [];
  const open = arrayOf(observations).filter(({ reason }) => reason === undefined);
  const { eventDays, estimationWindows = [] } = specifications;
  const windows = specifications.estimationWindows ?? [estimationWindow];
  // Where rules put day 0 is near where the study has it.
  const shifts = eventDays.map((day) => (typeof day === 'number' ? day : 0));
  const hasRoom = ([from]: DayRange, shift: number) =>
    open.some(({ dayZero, panel }) => {
      return dayZero + shift + from >= 0 && dayZero + shift + eventWindow[1] < panel!.sessions;
    });
  // A study whose own windows no prices reach over is told that, of each observation.
  if (!hasRoom(estimationWindow, 0)) return [];
  const severity = windows.some((window) => shifts.some((day) => hasRoom(window, day))) ? 'warning' : 'error';
  const ofWindows = estimationWindows.flatMap((window, i): Finding[] =>
    shifts.some((shift) => hasRoom(window, shift)) ? [] : [noRoom('estimationWindows', i, window, severity)],
  );
  const ofDays = eventDays.flatMap((day, i): Finding[] => {
    if (typeof day !== 'number' || windows.some((window) => hasRoom(window, day))) return [];
    return [noRoom('eventDays', i, day, severity)];
  });
  return [...ofWindows, ...ofDays];
}

function noRoom(key: string, place: number, given: unknown, severity: Finding['severity']): Finding {
  const message = must({
    what: `specifications ${key}[${place}]`,
    legal: 'have room for its windows in the prices of an observation at least',
    given,
    remedy: 'remove it, or add prices',
  });
  return { severity, code: 'no-room', column: `specifications/${key}/${place}`, message };
}
