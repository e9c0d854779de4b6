import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import { lengthOf, windowFaults } from '../events/windows.ts';
import { adjustmentIds } from '../inference/adjustment/columns.ts';
import { pairings } from '../inference/ingredients/pairing.ts';
import type { TestStatistic } from '../inference/test-statistic.ts';
import type { ExpectedReturnModel } from '../models/model.ts';
import { schemas } from '../table/schemas.ts';
import type { Exchange } from '../time/exchange.ts';
import { type Agreement, type Checked, checkInput } from './check-input.ts';
import { byName } from './settings/by-name.ts';
import { confounders, dependent } from './settings/confounders.ts';
import { crossSection } from './settings/cross-section.ts';
import { dateSensitivity } from './settings/date-sensitivity.ts';
import { distinct } from './settings/distinct.ts';
import { eventDay } from './settings/event-day.ts';
import { modelId } from './settings/model-id.ts';
import { named } from './settings/named.ts';
import { range } from './settings/range.ts';
import { reactionScan } from './settings/reaction-scan.ts';
import { report } from './settings/report.ts';
import { resampling } from './settings/resampling.ts';
import { benchmark, securityOf } from './settings/security.ts';
import { specificationFaults, specificationsOf } from './settings/specifications.ts';
import * as z from './zod.ts';

/** What a study may name: the registries, or the registries with members of the caller's own. */
export interface Registries {
  readonly exchanges: Readonly<Record<string, Exchange>>;
  readonly models: Readonly<Record<string, ExpectedReturnModel>>;
  readonly tests: Readonly<Record<string, TestStatistic>>;
}

/** Estimation days a model needs where a study does not say. */
const USUAL_MINIMUM = 100;

/** What a study asks, its data apart: the keys of a study file, each with its meaning, its bounds and its default. */
export function settingsSchema({ exchanges, models, tests }: Registries) {
  return z.strictObject({
    title: z.string().default('Event study').describe('Title of the report'),
    notice: z.string().optional().describe('Shown above every report: what a reader must know first'),
    securities: byName(securityOf(exchanges)).prefault({}).describe('By symbol, where it cannot be inferred'),
    benchmark: benchmark
      .optional()
      .describe('Benchmark of every security that names none: a symbol, or a list of peers'),
    benchmarks: distinct(benchmark, 'benchmark')
      .optional()
      .describe('Further benchmarks of every security that names none, held beside its own'),
    returns: z.enum(['simple', 'log']).describe('p/q - 1 or ln(p/q); there is no default'),
    gaps: z
      .enum(['one-session', 'since-last-trade', 'trade-to-trade'])
      .default('trade-to-trade')
      .describe('What the return after sessions without a price is counted from'),
    sessions: z
      .enum(['exchange', 'prices'])
      .default('exchange')
      .describe('Sessions by the calendar of the exchange, or the dates found in the price files'),
    priceColumn: z
      .enum(['adj_close', 'close'])
      .default('adj_close')
      .describe('Column the returns are taken from'),
    benchmarkClose: z
      .enum(['last-known', 'same-date'])
      .default('last-known')
      .describe(
        'Benchmark close that stands for a session: the last one known by then, or that of the same date',
      ),
    models: z
      .array(modelId(models))
      .min(1)
      .refine((ids) => new Set(ids).size === ids.length, 'name each model once')
      .default(['market-model'])
      .describe('Models of expected returns'),
    estimationWindow: range.default([-250, -11]).describe('First and last session relative to day 0'),
    minimumObservations: z
      .int()
      .min(3)
      .default(USUAL_MINIMUM)
      .describe('Fewest estimation days with everything the model needs'),
    eventWindow: range.default([-10, 10]).describe('First and last session relative to day 0'),
    eventDay: eventDay.prefault({}).describe('How day 0 is chosen where more than one session may be meant'),
    windows: z
      .array(range)
      .refine((all) => new Set(all.map(String)).size === all.length, 'name each window once')
      .optional()
      .describe(
        'Windows that abnormal returns are summed over, inside the event window; where none are named, those of [0, 0], [-1, 1], [0, 1] and [-5, 5] that fit',
      ),
    missingEventDay: z
      .enum(['keep', 'exclude'])
      .default('keep')
      .describe(
        'Whether an observation without a return on some day of the event window is kept for the days it has',
      ),
    tests: z
      .union([z.literal('all'), z.array(named(tests))])
      .default('all')
      .describe('Test statistics'),
    correlation: z
      .enum(pairings)
      .default('overlap')
      .describe(
        'Pairs of observations whose residuals are correlated: by the dates their windows share, all, or those of the same day 0',
      ),
    adjust: z
      .array(z.enum(adjustmentIds))
      .default(['benjamini-hochberg', 'holm'])
      .describe('Adjustments of p-values for how many there are'),
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
    smallSampleLimit: z
      .int()
      .min(0)
      .default(200)
      .describe(
        'Most observations that are still judged one by one, in the tables small_samples, diagnostics, group_comparisons and specifications',
      ),
    alternative: z
      .enum(['two-sided', 'greater', 'less'])
      .default('two-sided')
      .describe('Departures that count'),
    confidence: z.number().gt(0).lt(1).default(0.95).describe('Level of confidence intervals and bands'),
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
  });
}

/** A study's question as it may be written: what has a default may be left out. */
export type SettingsInput = z.input<ReturnType<typeof settingsSchema>>;
/** A study's question in full. */
export interface Settings extends Written {
  readonly windows: [number, number][];
}

/** The windows of a study that names none, as far as they fit. */
const usualWindows: readonly [number, number][] = [
  [0, 0],
  [-1, 1],
  [0, 1],
  [-5, 5],
];

type Written = z.output<ReturnType<typeof settingsSchema>>;

/** What the keys of a study must come up to together. */
export const agreements: readonly Agreement<Written>[] = [
  {
    keys: ['estimationWindow', 'eventWindow', 'windows'],
    faults: (written) => windowFaults(written.estimationWindow, written.eventWindow, windowsOf(written)),
  },
  { keys: ['estimationWindow', 'minimumObservations'], faults: tooManyWanted },
  { keys: ['crossSection', 'eventWindow'], faults: crossSectionFaults },
  {
    keys: ['specifications', 'models', 'benchmarks', 'estimationWindow', 'eventWindow', 'windows'],
    faults: (written) => specificationFaults({ ...written, windows: windowsOf(written) }),
  },
];

/** Checks the question of a study, fills in the defaults, and names everything that is wrong with it. */
export function checkSettings(input: unknown, registries: Registries): Checked<Settings> {
  const { value, faults } = checkInput(settingsSchema(registries), input, 'study', agreements);
  return value === undefined ? { faults } : { value: { ...value, windows: windowsOf(value) }, faults: [] };
}

/** More estimation days than there are: no observation could have them. */
function tooManyWanted({
  estimationWindow,
  minimumObservations: given,
}: Pick<Written, 'estimationWindow' | 'minimumObservations'>): Finding[] {
  const sessions = lengthOf(estimationWindow);
  if (given <= sessions || sessions < 1) return [];
  const what = 'minimumObservations';
  const legal = `be at most the ${sessions} sessions of estimationWindow`;
  const remedy = `write ${what}: ${sessions} or less, or widen the window`;
  // Where it is the usual one it is the window that was written.
  const column = given === USUAL_MINIMUM ? 'estimationWindow' : what;
  return [{ severity: 'error', code: 'bad-value', column, message: must({ what, legal, given, remedy }) }];
}

/** A cross-section of a window that is none, or reaches out of the event window. */
function crossSectionFaults({
  crossSection: asked,
  eventWindow,
}: Pick<Written, 'crossSection' | 'eventWindow'>): Finding[] {
  if (asked === undefined) return [];
  const [from, to] = asked.window;
  if (eventWindow[0] <= from && from <= to && to <= eventWindow[1]) return [];
  const message = must({
    what: 'crossSection window',
    legal: `lie inside the event window [${eventWindow}]`,
    given: asked.window,
  });
  return [{ severity: 'error', code: 'window', column: 'crossSection/window', message }];
}

/** Those named, or the usual windows inside the event window; the event window itself where none is. */
function windowsOf({ eventWindow, windows }: Pick<Written, 'eventWindow' | 'windows'>): [number, number][] {
  if (windows !== undefined) return windows;
  const [from, to] = eventWindow;
  const fitting = usualWindows.filter((window) => window[0] >= from && window[1] <= to);
  return fitting.length > 0 ? fitting.map(([first, last]) => [first, last]) : [[from, to]];
}
