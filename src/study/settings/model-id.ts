import {
  familyForms,
  type ModelFamily,
  modelFamilies,
  modelMeant,
  modelNamed,
} from '../../models/families.ts';
import type { ExpectedReturnModel } from '../../models/model.ts';
import * as z from '../zod.ts';

/** A word as a regular expression finds it. */
function literal(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** An id of the registry, or a member of a family: `dimson(2)`. */
export function modelId(models: Readonly<Record<string, ExpectedReturnModel>>) {
  const examples = Object.values<ModelFamily>(modelFamilies).map(({ example }) => example);
  const members = Object.entries<ModelFamily>(modelFamilies).map(
    ([family, { argument }]) => `${family}\\(\\s*${argument.source.slice(1, -1)}\\s*\\)`,
  );
  const ids = Object.keys(models);
  const legal = [...ids, ...familyForms];
  return z
    .string()
    .superRefine((id, context) => {
      if (modelNamed(id, models) !== undefined) return;
      const remedy = modelMeant(id, models);
      context.addIssue({ code: 'custom', params: { legal, ...(remedy === undefined ? {} : { remedy }) } });
    })
    .meta({
      examples: [...ids, ...examples],
      pattern: `^(${[...ids.map(literal), ...members].join('|')})$`,
    });
}
