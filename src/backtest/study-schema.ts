import { studyJsonSchema } from '../study/file-schema.ts';
import { withPlainWords } from '../study/plain-words.ts';
import type { Registries } from '../study/settings.ts';
import * as z from '../study/zod.ts';
import { strategySchema } from './strategy.ts';

/** JSON Schema of a study file, as {@link studyJsonSchema} gives it, that knows the keys of the strategy in it, too. */
export function tradedStudySchema(registries: Registries): object {
  const study = studyJsonSchema(registries) as { readonly properties: { readonly strategy: object } };
  const { $schema: _, ...keys } = z.toJSONSchema(strategySchema, { io: 'input' });
  const strategy = { ...study.properties.strategy, ...(withPlainWords(keys) as object) };
  return { ...study, properties: { ...study.properties, strategy } };
}
