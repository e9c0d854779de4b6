import { schemas, type TableName } from '../../table/schemas.ts';
import * as z from '../zod.ts';
import { shownText } from './shown-text.ts';

/** Languages of the reports, by their BCP 47 subtags. */
const languages = ['en', 'zh'] as const;

/** A key for each table of a study, each of which may be left out. */
function byTable<T extends z.ZodType>(columnsFor: (name: TableName) => T) {
  const names = Object.keys(schemas) as TableName[];
  return z.strictObject(
    Object.fromEntries(names.map((name) => [name, columnsFor(name).optional()])) as Record<
      TableName,
      z.ZodOptional<T>
    >,
  );
}

const columnsOf = (name: TableName) =>
  z
    .array(z.enum(schemas[name].columns))
    .min(1)
    .refine((names) => new Set(names).size === names.length, 'name each column once')
    .meta({ uniqueItems: true });

/** How reports show what a study found: unit, rounding, stars, language, columns and titles. */
export const report = z
  .strictObject({
    unit: z
      .enum(['percent', 'basis-points'])
      .default('percent')
      .describe('Unit of returns: percent, or basis points (0.01 %)'),
    pngWidth: z.int().min(100).max(10_000).default(1470).describe('Width of figures/*.png in pixels'),
    decimals: z
      .int()
      .min(0)
      .max(8)
      .default(2)
      .describe('Decimals of returns, and of statistics, which have two at least'),
    stars: z
      .array(z.number().gt(0).lt(1))
      .max(3)
      .refine(
        (levels) => levels.every((level, i) => i === 0 || level < levels[i - 1]!),
        'fall: 0.1, 0.05, 0.01',
      )
      .default([0.1, 0.05, 0.01])
      .describe('Levels of significance marked by one, two and three stars; none where empty'),
    language: z
      .enum(languages)
      .default('en')
      .describe('Language of the reports, the charts and the summary: English, or simplified Chinese'),
    columns: byTable(columnsOf)
      .default({})
      .describe(
        'Columns a table shows in the reports, in this order, by the name of the table; one the reports do not show is shown row by row',
      ),
    titles: byTable(() => shownText)
      .extend({ report: shownText.optional() })
      .default({})
      .describe('Titles of the report and of its tables, in place of their own'),
  })
  .prefault({});
