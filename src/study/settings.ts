import { windowFaults } from '../events/windows.ts';
import type { TestStatistic } from '../inference/test-statistic.ts';
import type { ExpectedReturnModel } from '../models/model.ts';
import { schemas } from '../table/schemas.ts';
import type { Exchange } from '../time/exchange.ts';
import { type Agreement, type Checked, checkInput } from './check-input.ts';
import { madeOnce } from './made-once.ts';
import { confounders, dependent } from './settings/confounders.ts';
import { correlationFaults } from './settings/correlation.ts';
import { crossSection, crossSectionFaults } from './settings/cross-section.ts';
import { dateSensitivity } from './settings/date-sensitivity.ts';
import { estimationSettings, tooManyWanted } from './settings/estimation.ts';
import { eventWindowSettings, windowsOf } from './settings/event-window.ts';
import { judgementSettings, testSettings } from './settings/inference.ts';
import { named } from './settings/named.ts';
import { reactionScan } from './settings/reaction-scan.ts';
import { report } from './settings/report.ts';
import { resampling } from './settings/resampling.ts';
import { returnSettings } from './settings/returns.ts';
import { securitySettings } from './settings/security.ts';
import { shownText } from './settings/shown-text.ts';
import { specificationFaults, specificationsOf } from './settings/specifications.ts';
import * as z from './zod.ts';

/** What a study may name: the registries, or the registries with members of the caller's own. */
export interface Registries {
  readonly exchanges: Readonly<Record<string, Exchange>>;
  readonly models: Readonly<Record<string, ExpectedReturnModel>>;
  readonly tests: Readonly<Record<string, TestStatistic>>;
}

/** What a study asks, its data apart: the keys of a study file, each with its meaning, its bounds and its default. */
export const settingsSchema = madeOnce(({ exchanges, models, tests }: Registries) =>
  z.strictObject({
    title: shownText.default('Event study').describe('Title of the report'),
    notice: shownText.optional().describe('Shown above every report: what a reader must know first'),
    ...securitySettings(exchanges),
    ...returnSettings,
    ...estimationSettings(models),
    ...eventWindowSettings,
    ...testSettings(tests),
    confounders: confounders
      .prefault({})
      .describe('What is done about other events that may have moved the price'),
    dependent,
    crossSection: crossSection
      .optional()
      .describe('Regression of CARs on characteristics; none where absent'),
    dateSensitivity: dateSensitivity.prefault({}).describe('Day 0 moved by some sessions either way'),
    reactionScan: reactionScan.prefault({}).describe('Sessions looked at for the one that reacted'),
    resampling: resampling.optional().describe('Samples drawn from the sample; none where absent'),
    ...judgementSettings,
    factorExchange: named(exchanges)
      .optional()
      .describe(
        'Exchange whose days the factors are of; may be left out where all securities trade in New York',
      ),
    report: report.describe('How reports show what was found; no number is changed'),
    seed: z.int().min(0).default(20260424).describe('Seed of everything drawn at random'),
    specifications: specificationsOf(models)
      .optional()
      .describe('Specification curve: choices whose combinations are all run; none where absent'),
    tables: z
      .array(named(schemas))
      .default(Object.keys(schemas))
      .describe('Tables to make; the others cost nothing'),
  }),
);

/** A study's question as it may be written: what has a default may be left out. */
export type SettingsInput = z.input<ReturnType<typeof settingsSchema>>;
/** A study's question in full. */
export interface Settings extends Written {
  readonly windows: [number, number][];
}

type Written = z.output<ReturnType<typeof settingsSchema>>;

/** What the keys of a study must come up to together. */
export const agreements: readonly Agreement<Written>[] = [
  {
    keys: ['estimationWindow', 'eventWindow', 'windows'],
    // Windows that are not written fit the event window.
    faults: ({ estimationWindow, eventWindow, windows = [] }) =>
      windowFaults(estimationWindow, eventWindow, windows),
  },
  { keys: ['estimationWindow', 'minimumObservations'], faults: tooManyWanted },
  { keys: ['correlation', 'eventWindow'], faults: correlationFaults },
  { keys: ['crossSection', 'eventWindow'], faults: crossSectionFaults },
  {
    keys: [
      'specifications',
      'models',
      'benchmarks',
      'estimationWindow',
      'minimumObservations',
      'eventWindow',
      'eventDay',
      'windows',
    ],
    faults: (written) => specificationFaults({ ...written, windows: windowsOf(written) }),
  },
];

/** Checks the question of a study, fills in the defaults, and names everything that is wrong with it. */
export function checkSettings(input: unknown, registries: Registries): Checked<Settings> {
  const { value, faults } = checkInput(settingsSchema(registries), input, 'study', agreements);
  return value === undefined ? { faults } : { value: { ...value, windows: windowsOf(value) }, faults: [] };
}
