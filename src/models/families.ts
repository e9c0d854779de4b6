import { didYouMean, nearest } from '../errors/message.ts';
import { factorName } from '../prices/factors.ts';
import { dimson } from './dimson.ts';
import { factorModel } from './factor-model.ts';
import type { ExpectedReturnModel } from './model.ts';

/** A model with something to fill in: `dimson(2)`, `factors(mktrf, smb, rf)`. */
export interface ModelFamily {
  readonly name: string;
  readonly example: string;
  /** How all its members are written, for people. */
  readonly form: string;
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
    form: 'dimson(n) with n from 1 to 9',
    argument: /^[1-9]$/,
    member: (argument) => dimson(Number(argument)),
  },
  factors: {
    name: 'Regression on factors by name',
    example: 'factors(mktrf, smb, rf)',
    form: 'factors(a, b, …) with the names of factors, rf not alone',
    argument: /^[\w-]+(\s*,\s*[\w-]+)*$/,
    member: (argument) => {
      const factors = argument.split(',').map(factorName);
      // The risk-free rate alone explains nothing; a factor that stands twice, or is constant, is collinear.
      const isModel = factors.some((factor) => factor !== 'rf') && new Set(factors).size === factors.length;
      return isModel && !factors.includes('constant') ? factorModel(factors) : undefined;
    },
  },
} as const satisfies Record<string, ModelFamily>;

/** The families as a list of what is legal names them. */
export const familyForms: readonly string[] = Object.values<ModelFamily>(modelFamilies).map(
  ({ form }) => form,
);

/** The id of a model as all that name the same one may be written: `factors(umd)` is `factors(mom)`, `dimson( 1)` `dimson(1)`. */
export function plainId(id: string): string {
  const [, family, argument = ''] = /^(\w+)\((.*)\)$/.exec(id) ?? [];
  if (family === undefined) return id;
  const plain = family === 'factors' ? argument.split(',').map(factorName).join(',') : argument.trim();
  return `${family}(${plain})`;
}

/** What was meant by an id that names no model: the nearest that does, or how the members of its family are written. */
export function modelMeant(
  id: string,
  registry: Readonly<Record<string, ExpectedReturnModel>>,
): string | undefined {
  const [, family = '', argument = ''] = /^([^(]+)\(([^)]*)\)?$/.exec(id) ?? [];
  const names: readonly string[] = Object.keys(modelFamilies);
  const meant = names.find((name) => name === family) ?? nearest(family, names);
  if (meant === family) return `write ${modelFamilies[meant as keyof typeof modelFamilies].form}`;
  const written = meant === undefined ? undefined : `${meant}(${argument})`;
  if (written !== undefined && modelNamed(written, registry)) return `did you mean "${written}"?`;
  const examples = Object.values<ModelFamily>(modelFamilies).map(({ example }) => example);
  const remedy = didYouMean(id, [...Object.keys(registry), ...examples]);
  return remedy.startsWith('did') ? remedy.slice(0, remedy.indexOf('?') + 1) : undefined;
}

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
