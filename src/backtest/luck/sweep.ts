import { QuestionError } from '../../errors/error.ts';
import { must } from '../../errors/message.ts';
import { gridSize, type ParameterAxis, type ParameterPoint, pointAt } from './parameter-grid.ts';

/** A strategy's value over a grid of its parameters. */
export interface Sweep {
  readonly axes: readonly ParameterAxis[];
  /** One a point, the last axis turning fastest; NaN where it is not defined. */
  readonly values: Float64Array;
}

/**
 * Evaluates every point of a grid: each is a variant that was tried, and counts as one when the best is judged.
 *
 * @param evaluate what is wanted large: expectancy, a Sharpe ratio
 * @returns one value a point, the last axis turning fastest
 * @throws QuestionError where an axis has no value, or one that does not ascend
 * @example
 * sweep([{ name: 'hold', values: [1, 2, 5, 10] }], ({ hold }) => 10 - (hold! - 5) ** 2).values; // [-6, 1, 10, -15]
 */
export function sweep(axes: readonly ParameterAxis[], evaluate: (point: ParameterPoint) => number): Sweep {
  const wrong = axes.filter(
    ({ values }) => values.length === 0 || !values.every((value, i) => i === 0 || value > values[i - 1]!),
  );
  if (wrong.length > 0)
    throw new QuestionError(
      wrong.map(({ name, values }) => ({
        severity: 'error',
        code: 'parameter-axis',
        message: must({ what: `values of ${name}`, legal: 'be at least one, ascending', given: values }),
      })),
    );
  const values = Float64Array.from({ length: gridSize(axes) }, (_, i) => evaluate(pointAt(axes, i)));
  return { axes, values };
}
