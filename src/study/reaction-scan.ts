import { type DateVerdict, dateVerdict } from '../audit/date-verdict.ts';
import { type ReactionScan, scanReaction } from '../audit/reaction-scan.ts';
import { type DayRange, planWindows, type WindowPlan } from '../events/windows.ts';
import { formatDay } from '../time/day.ts';
import type { StudyContext } from './context.ts';
import { dateOfDay } from './date-of-day.ts';
import type { Estimated } from './estimated.ts';
import { fitObservation, isFitted } from './fitted.ts';
import type { Observation } from './observations.ts';
import type { Settings } from './settings.ts';

/** The scan of one observation under one model, and what it says of the date. */
export interface ObservationScan {
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

/**
 * Scans an observation under the model it was estimated by, as far as the prices go. The scan observes by windows of its own,
 * so the event window may be shorter.
 */
export function scanObservation(estimated: Estimated, context: StudyContext): ObservationScan {
  const { settings } = context;
  const { observation, panel } = estimated;
  const [from, to] = scanRange(settings);
  const last = Math.min(to, panel.sessions - 1 - observation.dayZero);
  const plan = planWindows(settings.estimationWindow, [from, last], []);
  const { series, estimation } = fittedOver(plan, estimated, context);
  const scan = scanReaction(series, estimation);
  const asked = { level: 1 - settings.confidence, reach: settings.dateSensitivity.reach };
  const stated = statedDate(observation);
  return { scan, verdict: dateVerdict(scan, { ...asked, stated }, (day) => dateOfDay(estimated, day)) };
}

/** ISO date an announcement was given, on the calendar of the exchange of its security. */
function statedDate({ event: { announcement }, alignment }: Observation): string | undefined {
  if (alignment?.localTime !== undefined) return alignment.localTime.slice(0, 10);
  return announcement.kind === 'instant' ? undefined : formatDay(announcement.day);
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
