import * as z from '../zod.ts';

/** Sessions from day 0, either way: a century of them. */
const FARTHEST = 25_000;
const session = z.int().min(-FARTHEST).max(FARTHEST);

/** First and last session relative to day 0. */
export const range = z.tuple([session, session]);
