import { dimson } from './dimson.ts';
import { factorModel } from './factor-model.ts';
import type { ExpectedReturnModel } from './model.ts';

/** A model with something to fill in: `dimson(2)`, `factors(mktrf, smb, rf)`. */
export interface ModelFamily {
  readonly name: string;
  readonly example: string;
  /** What stands between the brackets must look so. */
  readonly argument: RegExp;
  /** Nothing where the argument makes no model. */
  member(argument: string): ExpectedReturnModel | undefined;
}

/**
 * The families of models by id.
 *
 * @example
 * modelFamilies.factors.member('mktrf, smb')?.regressors.map(({ term }) => term); // ['alpha', 'mktrf', 'smb']
 */
export const modelFamilies = {
  dimson: {
    name: 'Market model with the Dimson beta, so many leads and lags',
    example: 'dimson(1)',
    argument: /^[1-9]$/,
    member: (argument) => dimson(Number(argument)),
  },
  factors: {
    name: 'Regression on factors by name',
    example: 'factors(mktrf, smb, rf)',
    argument: /^\w+(\s*,\s*\w+)*$/,
    member: (argument) => {
      const factors = argument.split(',').map((factor) => factor.trim());
      // The risk-free rate alone explains nothing; a factor that stands twice, or is constant, is collinear.
      const isModel = factors.some((factor) => factor !== 'rf') && new Set(factors).size === factors.length;
      return isModel && !factors.includes('constant') ? factorModel(factors) : undefined;
    },
  },
} as const satisfies Record<string, ModelFamily>;

/** The model an id names: a member of the registry, or of a family; nothing where it names neither. */
export function modelNamed(
  id: string,
  registry: Readonly<Record<string, ExpectedReturnModel>>,
): ExpectedReturnModel | undefined {
  if (Object.hasOwn(registry, id)) return registry[id];
  const [, family, argument] = /^(\w+)\((.*)\)$/.exec(id) ?? [];
  if (family === undefined || argument === undefined || !Object.hasOwn(modelFamilies, family))
    return undefined;
  const named: ModelFamily = modelFamilies[family as keyof typeof modelFamilies];
  return named.argument.test(argument.trim()) ? named.member(argument.trim()) : undefined;
}
