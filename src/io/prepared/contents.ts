import type { Finding } from '../../errors/finding.ts';
import { priceColumns } from '../../prices/series.ts';
import * as z from '../../study/zod.ts';
import type { ArrayType, Contents } from './layout.ts';

const text = z.string();
const count = z.int().nonnegative();
const finding = z.strictObject({
  severity: z.enum(['note', 'warning', 'error']),
  code: text,
  message: text,
  file: text.exactOptional(),
  line: count.exactOptional(),
  column: text.exactOptional(),
  symbol: text.exactOptional(),
  date: text.exactOptional(),
  until: text.exactOptional(),
  value: text.exactOptional(),
} satisfies Record<Exclude<keyof Finding, 'about'>, z.ZodType>);
const contents: z.ZodType<Contents> = z.strictObject({
  arrays: z.array(z.strictObject({ type: z.enum(['f64', 'i32']), length: count })),
  series: z.array(
    z.strictObject({
      symbol: text,
      days: count,
      columns: z.partialRecord(z.enum(priceColumns), count),
      source: z.strictObject({ file: text, lines: count }).exactOptional(),
    }),
  ),
  findings: z.array(finding),
});

/** What a list of contents says; nothing where it is none, or one of arrays that make no series. */
export function contentsIn(list: Buffer): Contents | undefined {
  const { data } = contents.safeParse(jsonIn(list));
  return data?.series.every((one) => isWhole(one, data.arrays)) === true ? data : undefined;
}

/** Whether the arrays of a series are there, and have a number for each of its days. */
function isWhole({ days, columns, source }: Contents['series'][number], arrays: Contents['arrays']): boolean {
  const length = arrays[days]?.length;
  const are = (type: ArrayType, places: readonly number[]) =>
    places.every((place) => arrays[place]?.type === type && arrays[place].length === length);
  return (
    are('i32', source === undefined ? [days] : [days, source.lines]) && are('f64', Object.values(columns))
  );
}

function jsonIn(list: Buffer): unknown {
  try {
    return JSON.parse(list.toString('utf8'));
  } catch {
    return undefined;
  }
}
