import { type DateVerdict, dateVerdict, isDoubtful } from '../audit/date-verdict.ts';
import { type ReactionScan, scanReaction } from '../audit/reaction-scan.ts';
import { type Finding, many } from '../errors/finding.ts';
import { type DayRange, planWindows, type WindowPlan } from '../events/windows.ts';
import { formatDay } from '../time/day.ts';
import { estimatedOf, type ModelOutcome } from './block.ts';
import type { StudyContext } from './context.ts';
import type { Estimated } from './estimated.ts';
import { fitObservation, isFitted } from './fitted.ts';
import type { Observation } from './observations.ts';
import type { Settings } from './settings.ts';

/** The scan of one observation under one model, and what it says of the date. */
export interface ObservationScan {
  readonly estimated: Estimated;
  readonly scan: ReactionScan;
  readonly verdict: DateVerdict;
}

/** Sessions a study scans: its reach to either side, those of the estimation window left out. */
export function scanRange({
  reactionScan: { reach },
  estimationWindow,
}: Pick<Settings, 'reactionScan' | 'estimationWindow'>): DayRange {
  return [Math.max(-reach, estimationWindow[1] + 1), reach];
}

/** ISO date of an event day of an observation; '' beyond the calendar. */
export function dateOfDay(
  { panel, observation }: Pick<Estimated, 'observation' | 'panel'>,
  day: number,
): string {
  return panel.calendar.isoDates[panel.first + observation.dayZero + day] ?? '';
}

/** ISO date an announcement was given, on the calendar of the exchange of its security. */
function statedDate({ event: { announcement }, alignment }: Observation): string | undefined {
  if (alignment?.localTime !== undefined) return alignment.localTime.slice(0, 10);
  return announcement.kind === 'instant' ? undefined : formatDay(announcement.day);
}

/**
 * Scans every observation that was estimated, under each of its models, as far as the prices go; nothing where the
 * study does not ask for the table. The scan observes by windows of its own, so the event window may be shorter.
 */
export function reactionScans(outcomes: readonly ModelOutcome[], context: StudyContext): ObservationScan[] {
  const { settings, isWanted } = context;
  if (!isWanted('reaction_scan')) return [];
  const [from, to] = scanRange(settings);
  const asked = { level: 1 - settings.confidence, reach: settings.dateSensitivity.reach };
  return estimatedOf(outcomes).flatMap((estimated): ObservationScan[] => {
    const { observation, panel } = estimated;
    const last = Math.min(to, panel.sessions - 1 - observation.dayZero);
    const plan = planWindows(settings.estimationWindow, [from, last], []);
    const { series, estimation } = fittedOver(plan, estimated, context);
    const scan = scanReaction(series, estimation);
    const stated = statedDate(observation);
    const verdict = dateVerdict(scan, { ...asked, stated }, (day) => dateOfDay(estimated, day));
    return [{ estimated, scan, verdict }];
  });
}

/** What was fitted, over other windows with the same estimation window: fitted anew only where the event window is shorter. */
function fittedOver(
  plan: WindowPlan,
  estimated: Estimated,
  { models, settings }: StudyContext,
): Pick<Estimated, 'series' | 'estimation'> {
  const { observation, series, estimation, modelId } = estimated;
  const [from, to] = series.plan.event;
  if (from <= plan.event[0] && plan.event[1] <= to) return { series: { ...series, plan }, estimation };
  const named = models.find(({ id }) => id === modelId)!;
  const fitted = fitObservation(observation, named, plan, settings.minimumObservations);
  if (!isFitted(fitted)) throw new RangeError(`${observation.id} was estimated and cannot be scanned`);
  return fitted;
}

/**
 * Warnings of dates the scan speaks against under the study's first model, at the line of the event, said in one
 * sentence where they are many; and a note where the estimation window leaves the scan shorter than was asked for.
 */
export function datingFindings(
  scans: readonly ObservationScan[],
  { settings, models }: StudyContext,
): Finding[] {
  if (scans.length === 0) return [];
  const own = scans.filter(({ estimated }) => estimated.modelId === models[0]?.id);
  const doubtful = own.filter(({ verdict }) => isDoubtful(verdict.dating));
  const warnings = doubtful.length > many ? [inAll(doubtful, own.length)] : doubtful.map(inOne);
  return [...warnings, ...shortened(settings)];
}

function inOne({ estimated, scan, verdict }: ObservationScan): Finding {
  const { observation } = estimated;
  return {
    severity: 'warning',
    code: 'doubtful-date',
    symbol: observation.symbol,
    date: dateOfDay(estimated, scan.days[verdict.reaction]!),
    message: `${observation.id}: ${verdict.verdict}`,
    ...observation.event.place,
  };
}

function inAll(doubtful: readonly ObservationScan[], scanned: number): Finding {
  const message = `${doubtful.length} of ${scanned} observations ${doubtful.length === 1 ? 'reacts' : 'react'} on another session than day 0, and not on day 0: the table reaction_scan names them`;
  return { severity: 'warning', code: 'doubtful-date', message };
}

function shortened(settings: Settings): Finding[] {
  const { reach } = settings.reactionScan;
  const [from] = scanRange(settings);
  if (from === -reach) return [];
  const message = `the estimation window ends ${-settings.estimationWindow[1]} sessions before day 0, so the reaction scan begins ${from === 0 ? 'on day 0' : `${-from} before it`} instead of ${reach}: a scanned session must not be part of its own yardstick`;
  return [{ severity: 'note', code: 'scan-shortened', message }];
}
