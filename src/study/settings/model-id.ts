import { type ModelFamily, modelFamilies, modelNamed } from '../../models/families.ts';
import type { ExpectedReturnModel } from '../../models/model.ts';
import * as z from '../zod.ts';

/** An id of the registry, or a member of a family: `dimson(2)`. */
export function modelId(models: Readonly<Record<string, ExpectedReturnModel>>) {
  const examples = Object.values<ModelFamily>(modelFamilies).map(({ example }) => example);
  const legal = [...Object.keys(models), ...examples];
  return z
    .string()
    .refine((id) => modelNamed(id, models) !== undefined, { params: { legal } })
    .meta({ examples: legal });
}
