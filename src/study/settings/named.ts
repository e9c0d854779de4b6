import * as z from '../zod.ts';

/** The id of a member of a registry. */
export const named = (ids: Readonly<Record<string, unknown>>) =>
  z.enum(Object.keys(ids) as [string, ...string[]]);
