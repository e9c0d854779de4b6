import type { DayRange } from '../../events/windows.ts';
import { needsBenchmark } from '../../models/model.ts';
import type { ReturnKind } from '../../prices/returns.ts';
import type { NamedModel } from '../context.ts';
import type { BenchmarkChoice, Choices, Placement } from './choices.ts';

/** What specifications share that are estimated on the same numbers. */
export interface Design {
  readonly model: NamedModel;
  /** Nothing for a model that takes no benchmark. */
  readonly benchmark: BenchmarkChoice | undefined;
  readonly estimationWindow: DayRange;
  readonly returns: ReturnKind;
}

/** One way to do the study. */
export interface Specification {
  readonly design: Design;
  readonly placement: Placement;
  readonly window: DayRange;
}

/** The choices a specification is made of, as tables write them. */
export const dimensions = [
  'model',
  'benchmark',
  'estimation_window',
  'event_day',
  'returns',
  'window',
] as const;
export type Dimension = (typeof dimensions)[number];

/**
 * All combinations, windows varying fastest, then returns, event days, estimation windows, benchmarks and models. A
 * model that takes no benchmark stands once, not once a benchmark: the same numbers would be counted as evidence anew.
 */
export function specificationsOf(choices: Choices): Specification[] {
  const { models, benchmarks, estimationWindows, placements, returns, windows } = choices;
  return models.flatMap((model) => {
    const compared = needsBenchmark(model.model) ? benchmarks : [undefined];
    return compared.flatMap((benchmark) =>
      estimationWindows.flatMap((estimationWindow) => {
        const designs = returns.map(
          (kind): Design => ({ model, benchmark, estimationWindow, returns: kind }),
        );
        return placements.flatMap((placement) =>
          designs.flatMap((design) => windows.map((window) => ({ design, placement, window }))),
        );
      }),
    );
  });
}

/** A specification in words, by dimension. */
export function choicesIn({ design, placement, window }: Specification): Record<Dimension, string> {
  return {
    model: design.model.id,
    benchmark: design.benchmark?.label ?? '',
    estimation_window: rangeLabel(design.estimationWindow),
    event_day: placement.label,
    returns: design.returns,
    window: rangeLabel(window),
  };
}

/** A window as a study file writes it. */
function rangeLabel([from, to]: DayRange): string {
  return `[${from}, ${to}]`;
}
