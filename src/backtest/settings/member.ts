import * as z from '../../study/zod.ts';

/** The id of a member of a registry, as a type too. */
export const member = <Id extends string>(registry: Readonly<Record<Id, unknown>>) =>
  z.enum(Object.keys(registry) as [Id, ...Id[]]);
