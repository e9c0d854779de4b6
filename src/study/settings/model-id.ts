import {
  familyForms,
  type ModelFamily,
  modelFamilies,
  modelMeant,
  modelNamed,
} from '../../models/families.ts';
import type { ExpectedReturnModel } from '../../models/model.ts';
import * as z from '../zod.ts';

/** An id of the registry, or a member of a family: `dimson(2)`. */
export function modelId(models: Readonly<Record<string, ExpectedReturnModel>>) {
  const examples = Object.values<ModelFamily>(modelFamilies).map(({ example }) => example);
  const ids = Object.keys(models);
  const legal = [...ids, ...familyForms];
  return z
    .string()
    .superRefine((id, context) => {
      if (modelNamed(id, models) !== undefined) return;
      const remedy = modelMeant(id, models);
      context.addIssue({ code: 'custom', params: { legal, ...(remedy === undefined ? {} : { remedy }) } });
    })
    .meta({ examples: [...ids, ...examples] });
}
