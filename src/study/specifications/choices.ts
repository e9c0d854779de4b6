import type { DayRange } from '../../events/windows.ts';
import type { ReturnKind } from '../../prices/returns.ts';
import type { Security } from '../../prices/security.ts';
import type { NamedModel } from '../context.ts';
import type { Prepared } from '../prepare.ts';
import { comparedWith, securitiesOf } from '../securities.ts';
import { OWN_BENCHMARK } from '../settings/specifications.ts';
import type { PanelChoice } from '../variants.ts';

/** One benchmark for every security, or each its own. */
export interface BenchmarkChoice {
  /** A symbol, peers joined by +, or `own` where securities have different ones. */
  readonly label: string;
  readonly comparison: PanelChoice['comparison'];
}

/** Where day 0 is put. */
export interface Placement {
  readonly label: string;
  /** Sessions from the session the study puts day 0 on. */
  readonly shift: number;
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

/** The choices a study asks for, what it leaves out taken from the study itself; nothing where it asks for no curve. */
export function choicesOf({ context, specified, events, securities }: Prepared): Choices | undefined {
  const { settings } = context;
  const asked = settings.specifications;
  if (asked === undefined) return undefined;
  const members = securitiesOf(events, securities);
  const benchmarks = asked.benchmarks ?? [OWN_BENCHMARK, ...(settings.benchmarks ?? [])];
  const chosen = benchmarks.map((benchmark): BenchmarkChoice => {
    if (benchmark === OWN_BENCHMARK) return { label: ownLabel(members), comparison: () => undefined };
    const label = typeof benchmark === 'string' ? benchmark : benchmark.join('+');
    return { label, comparison: ({ symbol }) => comparedWith(symbol, benchmark) };
  });
  return {
    models: specified,
    // A benchmark that is every security's own stands once.
    benchmarks: chosen.filter(({ label }, i) => chosen.findIndex((one) => one.label === label) === i),
    estimationWindows: asked.estimationWindows ?? [settings.estimationWindow],
    placements: asked.eventDays.map((shift) => ({ label: String(shift), shift })),
    returns: asked.returns ?? [settings.returns],
    windows: asked.windows ?? settings.windows,
    draws: asked.draws,
  };
}

/** The symbol of the benchmark all securities share, where they do. */
function ownLabel(members: readonly Security[]): string {
  const own = new Set(members.map(({ benchmark }) => benchmark));
  const [only] = own;
  return own.size === 1 && only !== undefined ? only : OWN_BENCHMARK;
}
