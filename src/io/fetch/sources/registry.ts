import type { Source } from '../source.ts';
import { french } from './french.ts';
import { stooq } from './stooq.ts';
import { yahoo } from './yahoo.ts';

/** The places series are downloaded from, by id. */
export const sources = { french, stooq, yahoo } as const satisfies Record<string, Source>;
