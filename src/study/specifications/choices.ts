import type { DayRange } from '../../events/windows.ts';
import { arrayOf } from '../../numeric/list.ts';
import type { ReturnPanel } from '../../prices/panel.ts';
import type { ReturnKind } from '../../prices/returns.ts';
import type { Security } from '../../prices/security.ts';
import type { NamedModel } from '../context.ts';
import { type ExclusionReason, type Observation, placeObservations } from '../observations.ts';
import type { Prepared } from '../prepare.ts';
import { comparedWith, securitiesOf } from '../securities.ts';
import { type EventDayChoice, type EventDayRules, OWN_BENCHMARK } from '../settings/specifications.ts';
import type { PanelChoice } from '../variants.ts';

/** One benchmark for every security, or each its own. */
export interface BenchmarkChoice {
  /** A symbol, peers joined by +, or `own` where securities have different ones. */
  readonly label: string;
  readonly comparison: PanelChoice['comparison'];
}

/** Where day 0 is put. */
export interface Placement {
  /** Sessions from where the study puts it, `-1`, or the rules it is chosen by, `nonSession previous`. */
  readonly label: string;
  /** Sessions from the session the study puts day 0 on, one an observation; NaN where the rules give it none. */
  readonly shifts: readonly number[];
  /** By observation, as its place among all, why the rules leave it out; absent where none do. */
  readonly reasons?: ReadonlyMap<number, ExclusionReason>;
}

/** Every choice of a specification curve in full, each in the order it was given. */
export interface Choices {
  readonly models: readonly NamedModel[];
  readonly benchmarks: readonly BenchmarkChoice[];
  readonly estimationWindows: readonly DayRange[];
  readonly placements: readonly Placement[];
  readonly returns: readonly ReturnKind[];
  readonly windows: readonly DayRange[];
  readonly draws: number;
}

/**
 * The choices a study asks for, what it leaves out taken from the study itself; nothing where it asks for no curve.
 */
export function choicesOf(study: Prepared): Choices | undefined {
  const { context, specified } = study;
  const { settings } = context;
  const asked = settings.specifications;
  if (asked === undefined) return undefined;
  return {
    models: specified,
    benchmarks: benchmarkChoices(study),
    estimationWindows: asked.estimationWindows ?? [settings.estimationWindow],
    placements: asked.eventDays.map((eventDay) => placementBy(eventDay, study)),
    returns: asked.returns ?? [settings.returns],
    windows: asked.windows ?? settings.windows,
    draws: asked.draws,
  };
}

/** The benchmarks of a curve, the own of each security among them unless it names others alone. */
export function benchmarkChoices({ context, events, securities }: Prepared): BenchmarkChoice[] {
  const { specifications, benchmarks: further = [] } = context.settings;
  const members = securitiesOf(events, securities);
  const chosen = (specifications?.benchmarks ?? [OWN_BENCHMARK, ...further]).map((benchmark) => {
    if (benchmark === OWN_BENCHMARK) return { label: ownLabel(members), comparison: () => undefined };
    const label = typeof benchmark === 'string' ? benchmark : benchmark.join('+');
    return { label, comparison: ({ symbol }: Security) => comparedWith(symbol, benchmark) };
  });
  // A benchmark that is every security's own stands once.
  return chosen.filter(({ label }, i) => chosen.findIndex((one) => one.label === label) === i);
}

function placementBy(eventDay: EventDayChoice, study: Prepared): Placement {
  const placed = arrayOf(study.observations);
  if (typeof eventDay === 'number') {
    const shifts = new Array<number>(placed.length).fill(eventDay);
    return { label: String(eventDay), shifts };
  }
  const otherwise = placedBy(eventDay, study);
  const reasons = placed.flatMap((one, place): [number, ExclusionReason][] => {
    const { reason } = otherwise.get(one.id) ?? one;
    return reason === undefined || one.reason !== undefined ? [] : [[place, reason]];
  });
  return {
    label: ruleSaid(eventDay),
    shifts: placed.map((one) => shiftTo(otherwise.get(one.id) ?? one, one)),
    reasons: new Map(reasons),
  };
}

/** Event-day rules as tables write them. */
export function ruleSaid(rules: EventDayRules): string {
  return Object.entries(rules)
    .map((rule) => rule.join(' '))
    .join('; ');
}

/**
 * By id, the observations of a study as other event-day rules place them; the second reading of a date without a time is
 * none of them: it has a session of its own, whatever the rules.
 */
export function placedBy(
  rules: EventDayRules,
  { context, events, securities, prices, registries, observations }: Prepared,
): ReadonlyMap<string, Observation> {
  const panels = new Map(
    observations.flatMap(({ panel }): [string, ReturnPanel][] =>
      panel ? [[panel.calendar.exchange.mic, panel]] : [],
    ),
  );
  const policy = { ...context.settings.eventDay, ...rules };
  const placing = { securities, panels, prices, eventDay: policy, exchanges: registries.exchanges };
  return new Map(placeObservations(arrayOf(events), placing).map((one) => [one.id, one]));
}

function shiftTo(other: Observation, { dayZero }: Observation): number {
  if (other.reason !== undefined || other.dayZero < 0 || dayZero < 0) return Number.NaN;
  return other.dayZero - dayZero;
}

/** The symbol of the benchmark all securities share, where they do. */
function ownLabel(members: readonly Security[]): string {
  const own = new Set(members.map(({ benchmark }) => benchmark));
  const [only] = own;
  return own.size === 1 && only !== undefined ? only : OWN_BENCHMARK;
}
