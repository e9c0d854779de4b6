import { demand, hasKeys } from '../errors/demand.ts';
import type { EventRow } from '../events/event.ts';
import { ownColumns } from '../events/event-columns.ts';
import { knownNames } from '../events/known-names.ts';
import { type Checked, checkInput } from './check-input.ts';
import { madeOnce } from './made-once.ts';
import { withPlainWords } from './plain-words.ts';
import { agreements, type Registries, settingsSchema } from './settings.ts';
import * as z from './zod.ts';

const paths = z.union([z.string(), z.array(z.string()).min(1)]);
const namedRow = z
  .object({
    event_id: z.string(),
    announced_at: z.string(),
    // A confounder may name none; whether an event does is judged with the rows of events files.
    security: z.string().nullable().default(''),
  })
  .catchall(z.string().nullable())
  .transform((row) => {
    // A key without a value is one that is not there.
    const known = Object.entries(row).filter(([, cell]) => cell !== null);
    return { security: '', ...Object.fromEntries(known) } as EventRow;
  });

/** An event in the study file: its keys are known in any case, as the columns of an events file are. */
const eventRow = z.preprocess((row) => {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return row;
  const names = knownNames(Object.keys(row), ownColumns);
  return Object.fromEntries(Object.values(row).map((cell, i) => [names[i]!, cell]));
}, namedRow);

/** A study file: the settings, and where the data is. */
export const studyFileSchema = madeOnce((registries: Registries) =>
  settingsSchema(registries).extend({
    $schema: z.string().optional().describe('Where editors find this schema'),
    prices: paths.describe('Price files: one or more paths or patterns, relative to the study file'),
    events: z
      .union([z.string(), z.array(eventRow).min(1)])
      .describe('The events file, or the events themselves'),
    characteristics: z
      .string()
      .optional()
      .describe('CSV of characteristics by observation, or by event_id and security, for the cross-section'),
    factors: paths
      .optional()
      .describe("Factor files: Kenneth French's as published, or a date and a column a factor"),
    factorUnit: z
      .enum(['fraction', 'percent'])
      .optional()
      .describe('Unit of factor files that do not show it'),
    strategy: z.unknown().optional().describe('Strategy `eventstudy backtest` trades the events by'),
    dateOrder: z
      .enum(['DMY', 'MDY', 'YMD'])
      .optional()
      .describe(
        'Order of day and month in price files that do not show it; dates of all other files are written YYYY-MM-DD',
      ),
  }),
);

export type StudyFile = z.output<ReturnType<typeof studyFileSchema>>;

/** Checks what was read from a study file; faults stand at their keys. */
export function checkStudyFile(input: unknown, registries: Registries): Checked<StudyFile> {
  return checkInput(studyFileSchema(registries), input, 'study', agreements);
}

/**
 * JSON Schema of a study file, for editors and other programs. It takes any strategy; that in the package,
 * `eventstudy/study.schema.json`, knows the keys of one.
 *
 * @param registries what a study may name
 * @example
 * const schema = studyJsonSchema({ exchanges, models, tests });
 * 'properties' in schema; // true
 */
export function studyJsonSchema(registries: Registries): object {
  const legal = 'hold exchanges, models and tests';
  const areAll = hasKeys(registries, 'exchanges', 'models', 'tests');
  demand(areAll, { what: 'the registries', legal, given: registries });
  // Not the caller's own object: what is made of that is kept, and he may change it.
  return withPlainWords(z.toJSONSchema(studyFileSchema({ ...registries }), { io: 'input' })) as object;
}
