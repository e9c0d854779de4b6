import * as z from '../zod.ts';

/** A century of sessions. */
const FARTHEST = 25_000;
/** Sessions from day 0, either way. */
export const session = z.int().min(-FARTHEST).max(FARTHEST);

/** First and last session relative to day 0. */
export const range = z.tuple([session, session]);
