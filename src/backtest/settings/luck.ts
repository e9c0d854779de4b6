import * as z from '../../study/zod.ts';

const walkForward = z.strictObject({
  trainDates: z.int().min(1).default(10).describe('Event dates to choose a variant on, at least'),
  testDates: z.int().min(1).default(5).describe('Event dates it is then tested on'),
  anchored: z.boolean().default(true).describe('Whether choosing begins with the first event every time'),
  embargo: z
    .int()
    .min(0)
    .optional()
    .describe('Sessions kept free between them; as long as a trade may last where absent'),
});

const asked = z.strictObject({
  seed: z.int().min(0).optional().describe('Seed of the draws; that of the study where absent'),
  draws: z.int().min(99).max(10_000_000).default(999).describe('Draws of every test'),
  confidence: z.number().gt(0).lt(1).default(0.95).describe('Of intervals'),
  meanBlock: z
    .number()
    .min(1)
    .optional()
    .describe(
      'Mean length in sessions of the blocks days are drawn in; the root of their number where absent',
    ),
  placebo: z.boolean().default(true).describe('Whether the trades are repeated on random dates'),
  walkForward: walkForward.prefault({}).describe('How variants are chosen on the past and tested after it'),
});

/** Whether a result is luck, and how that is asked. */
export const luck = z.union([z.literal('none'), asked]);

/** The question of luck in full. */
export type LuckSettings = z.output<typeof asked>;

/** The question as a strategy has it: one with variants asks unless it says `none`. */
export function luckAsked(
  given: z.output<typeof luck> | undefined,
  hasVariants: boolean,
): LuckSettings | undefined {
  if (given === 'none') return undefined;
  return given ?? (hasVariants ? asked.parse({}) : undefined);
}
