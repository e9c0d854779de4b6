import { columns } from './columns.ts';
import { investing } from './investing.ts';
import { long } from './long.ts';
import { nasdaq } from './nasdaq.ts';
import type { PriceFormat } from './price-format.ts';
import { stooq } from './stooq.ts';
import { stooqAscii } from './stooq-ascii.ts';
import { wide } from './wide.ts';
import { yahoo } from './yahoo.ts';

/** The forms of price files by id. */
export const priceFormats = {
  columns,
  investing,
  long,
  nasdaq,
  stooq,
  'stooq-ascii': stooqAscii,
  wide,
  yahoo,
} as const satisfies Record<string, PriceFormat>;
