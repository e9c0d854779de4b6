import { QuestionError } from '../../errors/error.ts';
import type { Finding } from '../../errors/finding.ts';
import { type ParameterValue, type VariedKey, variedKeys } from '../settings/variants.ts';
import { checkStrategy, type ResolvedStrategy, type Strategy } from '../strategy.ts';

/** One way the strategy was tried. */
export interface Variant {
  /** By key, in the order written: `{ 'exit.sessions': 3, stop: 'none' }`. */
  readonly parameters: Readonly<Record<string, ParameterValue>>;
  readonly strategy: ResolvedStrategy;
  /** Whether it is the strategy as it was written. */
  readonly asWritten: boolean;
}

/**
 * Every combination of the values that were tried, the last key turning fastest, and after them the strategy as it was
 * written where it is none of them: it was tried, too.
 *
 * @throws QuestionError where a combination is no legal strategy
 */
export function variantStrategies(
  written: Strategy,
  strategy: ResolvedStrategy,
  placed: (faults: readonly Finding[]) => Finding[],
): Variant[] {
  const keys = variedKeys(strategy.variants ?? {});
  const combinations = combinationsOf(keys).map((parameters): Variant => {
    const asWritten = keys.every(({ name }) => parameters[name] === valueAt(strategy, name));
    return { parameters, asWritten, strategy: combined(written, parameters, keys, placed) };
  });
  if (combinations.some(({ asWritten }) => asWritten)) return combinations;
  const parameters = Object.fromEntries(keys.map(({ name }) => [name, valueAt(strategy, name)]));
  return [...combinations, { parameters, strategy, asWritten: true }];
}

/** What a variant is called in messages and pictures: `exit.sessions 3, stop none`. */
export function variantLabel(parameters: Variant['parameters']): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}

function combinationsOf(keys: readonly VariedKey[]): Variant['parameters'][] {
  return keys.reduce<Variant['parameters'][]>(
    (points, { name, values }) =>
      points.flatMap((point) => values.map((value) => ({ ...point, [name]: value }))),
    [{}],
  );
}

/** The strategy with some keys set; the side first, since it brings its own entry and exit. */
function combined(
  written: Strategy,
  parameters: Variant['parameters'],
  keys: readonly VariedKey[],
  placed: (faults: readonly Finding[]) => Finding[],
): ResolvedStrategy {
  const { variants, luck, ...kept } = written;
  const judged = (input: object): ResolvedStrategy => {
    const { value, faults } = checkStrategy(input);
    if (value !== undefined) return value;
    throw new QuestionError(placed(faults.map((fault) => ofVariant(fault, parameters, keys))));
  };
  const { side = kept.side } = parameters;
  const { entry, exit } = judged(side === undefined ? kept : { ...kept, side });
  const input: Record<string, unknown> = { ...kept, entry, exit, ...(side === undefined ? {} : { side }) };
  for (const [name, value] of Object.entries(parameters)) {
    const [key, inner] = name.split('.') as [string, string?];
    if (inner !== undefined) input[key] = { ...(input[key] ?? {}), [inner]: value };
    else if (value === 'none' && name !== 'side') delete input[key];
    else input[key] = value;
  }
  return judged(input);
}

/** A fault of one variant, at the value it has for the key of the fault; at the key of all variants where none is tried. */
export function ofVariant(
  fault: Finding,
  parameters: Variant['parameters'],
  keys: readonly VariedKey[],
): Finding {
  const message = `variant ${variantLabel(parameters)}: ${fault.message}`;
  const path = (fault.column ?? '').split('/');
  const near = keys.filter(({ name }) => name.split('.')[0] === path[0]);
  const key = near.find(({ name }) => name === path.join('.')) ?? near[0];
  const at = key?.values.indexOf(parameters[key.name]!) ?? -1;
  return { ...fault, column: at < 0 ? 'variants' : `variants/${key!.name}/${at}`, message };
}

/** What a strategy has at a key that may be varied. */
function valueAt(strategy: ResolvedStrategy, name: string): ParameterValue {
  const found = name
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(key) : undefined,
      strategy,
    );
  return typeof found === 'number' || typeof found === 'string' ? found : 'none';
}
