import type { Rival } from '../audit/rivals.ts';
import { type DayRange, lengthOf } from '../events/windows.ts';
import type { Observation } from './observations.ts';
import { countsAgainst, type Rivals } from './rivals.ts';
import type { Settings } from './settings.ts';

/** What was done about a rival, or about an observation that sees the same days. */
export const rivalActions = ['counted-once', 'days-dropped', 'excluded', 'flagged', 'window-cut'] as const;
export type RivalAction = (typeof rivalActions)[number];

/** The observations as the study's policy for rivals leaves them: as they were, excluded, or without some of their days. */
export function treatConfounded(
  observations: readonly Observation[],
  rivals: Rivals,
  settings: Settings,
): Observation[] {
  return observations.map((observation) => {
    const own = rivals.get(observation.id) ?? [];
    return own.length === 0 ? observation : treated(observation, own, settings);
  });
}

/** Whether a rival counts against an observation, whatever the policy makes of it. */
export function isConfounded({ id }: Pick<Observation, 'id'>, rivals: Rivals, settings: Settings): boolean {
  return (rivals.get(id) ?? []).some((rival) => countsAgainst(rival, settings));
}

/** What the policy makes of a rival: of one in the event window, or of one in the estimation window. */
export function actionOn(rival: Rival, isInEstimation: boolean, settings: Settings): RivalAction {
  const { policy, kinds } = settings.confounders;
  if (isInEstimation) {
    return policy === 'drop-days' && kinds.includes(rival.kind) ? 'days-dropped' : 'flagged';
  }
  if (!countsAgainst(rival, settings)) return 'flagged';
  if (policy === 'exclude') return 'excluded';
  if (policy !== 'cut-window') return 'flagged';
  if (rival.day === 0) return 'excluded';
  return daysCutBy(rival.day, settings.eventWindow).length > 0 ? 'window-cut' : 'flagged';
}

function treated(observation: Observation, rivals: readonly Rival[], settings: Settings): Observation {
  const against = rivals.filter((rival) => countsAgainst(rival, settings));
  switch (settings.confounders.policy) {
    case 'flag':
      return observation;
    case 'exclude':
      return against.length === 0 ? observation : excluded(observation, against);
    case 'cut-window': {
      const onDayZero = against.filter(({ day }) => day === 0);
      if (onDayZero.length > 0) return excluded(observation, onDayZero);
      return without(
        observation,
        against.flatMap(({ day }) => daysCutBy(day, settings.eventWindow)),
      );
    }
    case 'drop-days': {
      const dropped = rivals.flatMap(({ kind, day }) =>
        settings.confounders.kinds.includes(kind) ? [day] : [],
      );
      return dropped.length === 0 ? observation : { ...observation, dropped: [...new Set(dropped)] };
    }
  }
}

function excluded(observation: Observation, rivals: readonly Rival[]): Observation {
  const { calendar, first } = observation.panel!;
  const named = rivals.map(({ event, day }) => {
    const date = calendar.isoDates[first + observation.dayZero + day]!;
    return `${event.id} on ${date}, day ${day > 0 ? `+${day}` : day}`;
  });
  return { ...observation, reason: 'confounded', detail: named.join('; ') };
}

function without(observation: Observation, days: readonly number[]): Observation {
  const masked = [...new Set(days)].toSorted((a, b) => a - b);
  return masked.length === 0 ? observation : { ...observation, masked };
}

/** Days of the event window from a rival's day outwards, away from day 0. */
function daysCutBy(day: number, event: DayRange): number[] {
  return daysOf(event).filter((own) => (day > 0 ? own >= day : own <= day));
}

function daysOf(range: DayRange): number[] {
  return Array.from({ length: lengthOf(range) }, (_, i) => range[0] + i);
}
