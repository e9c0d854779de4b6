import * as z from 'zod';

const session = z.int();

/** First and last session relative to day 0. */
export const range = z.tuple([session, session]);
