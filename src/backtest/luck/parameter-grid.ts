/** One parameter and the values it takes, in order. */
export interface ParameterAxis {
  readonly name: string;
  readonly values: readonly number[];
}

/** The value of every parameter at one point. */
export type ParameterPoint = Readonly<Record<string, number>>;

/** Points of the grid: the last axis turns fastest. */
export function gridSize(axes: readonly ParameterAxis[]): number {
  return axes.reduce((size, { values }) => size * values.length, 1);
}

/**
 * The point at a position of the grid.
 *
 * @example
 * pointAt([{ name: 'hold', values: [1, 5] }, { name: 'stop', values: [0.03, 0.05] }], 2); // { hold: 5, stop: 0.03 }
 */
export function pointAt(axes: readonly ParameterAxis[], position: number): ParameterPoint {
  const steps = stepsAt(axes, position);
  return Object.fromEntries(axes.map(({ name, values }, i) => [name, values[steps[i]!]!]));
}

/** Positions at most one step away along every axis, the point itself left out: 3^k − 1 in the inside of k axes. */
export function neighboursOf(axes: readonly ParameterAxis[], position: number): number[] {
  const steps = stepsAt(axes, position);
  return axes
    .reduce<number[]>(
      (positions, { values }, i) =>
        positions.flatMap((before) =>
          [-1, 0, 1]
            .map((move) => steps[i]! + move)
            .filter((step) => step >= 0 && step < values.length)
            .map((step) => before * values.length + step),
        ),
      [0],
    )
    .filter((neighbour) => neighbour !== position);
}

/** Place along every axis. */
function stepsAt(axes: readonly ParameterAxis[], position: number): number[] {
  let rest = position;
  return axes
    .toReversed()
    .map(({ values }) => {
      const step = rest % values.length;
      rest = Math.floor(rest / values.length);
      return step;
    })
    .toReversed();
}
