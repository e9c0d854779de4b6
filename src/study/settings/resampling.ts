import { resamplingMethods } from '../../inference/resampling/registry.ts';
import * as z from '../zod.ts';
import { named } from './named.ts';

/** The samples drawn from the sample. */
export const resampling = z.strictObject({
  draws: z.int().min(1).max(1e7).default(999).describe('B: samples drawn; best one less than a round number'),
  methods: z
    .array(named(resamplingMethods))
    .min(1)
    .default(Object.keys(resamplingMethods))
    .describe('How they are drawn'),
});
