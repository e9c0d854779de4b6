import { cellsOf } from '../abnormal/sample.ts';
import type { FactorColumns } from '../abnormal/series.ts';
import { lengthOf, planWindows, type WindowPlan } from '../events/windows.ts';
import { tests as everyTest } from '../inference/registry.ts';
import type { TestStatistics } from '../inference/sample-fold.ts';
import type { SampleShape } from '../inference/test-statistic.ts';
import type { ExpectedReturnModel } from '../models/model.ts';
import { models as everyModel } from '../models/registry.ts';
import type { TableName } from '../table/schemas.ts';
import type { Registries, Settings } from './settings.ts';

/** A model of the study, and the columns of the panel its factors are taken from. */
export interface NamedModel {
  readonly id: string;
  readonly model: ExpectedReturnModel;
  readonly factorColumns: FactorColumns;
}

/** What every observation of a study is treated by: the settings with names resolved. */
export interface StudyContext {
  readonly settings: Settings;
  readonly plan: WindowPlan;
  readonly shape: SampleShape;
  readonly models: readonly NamedModel[];
  readonly tests: TestStatistics;
  readonly isWanted: (table: TableName) => boolean;
  /** Whether something looks at single observations again when all are estimated: what was estimated is kept then. */
  readonly looksBack: boolean;
  /** Whether all tests and models are this package's: no more is kept of an observation than they copy. Others may keep it. */
  readonly areOurs: boolean;
  /** Whether every observation is let go when it has been estimated: nothing looks back, nor holds one against another. */
  readonly isStreamed: boolean;
}

/** Tables that are filled as observations go by. */
export const streamed: ReadonlySet<string> = new Set<TableName>([
  'abnormal_returns',
  'averages',
  'data_quality',
  'date_sensitivity',
  'events',
  'fits',
  'models',
  'reaction_scan',
  'tests',
  'windows',
]);

/** Tables made of what was estimated on single observations, beside those that are filled as they are estimated. */
const lookingBack: ReadonlySet<TableName> = new Set([
  'advice',
  'claims',
  'cross_section',
  'diagnostics',
  'group_comparisons',
  'resampling',
  'small_samples',
]);

export function contextOf(
  settings: Settings,
  registries: Registries,
  models: readonly NamedModel[],
): StudyContext {
  const plan = planWindows(settings.estimationWindow, settings.eventWindow, settings.windows);
  const looksBack =
    settings.adjust.includes('max-t') || settings.tables.some((table) => lookingBack.has(table as TableName));
  const ids = settings.tests === 'all' ? Object.keys(registries.tests) : settings.tests;
  return {
    settings,
    plan,
    shape: {
      cells: cellsOf(plan),
      estimationDays: lengthOf(plan.estimation),
      eventDays: lengthOf(plan.event),
      eventStart: plan.event[0],
      pairing: settings.correlation,
    },
    models,
    tests: Object.fromEntries(ids.toSorted().map((id) => [id, registries.tests[id]!])),
    isWanted: (table) => settings.tables.includes(table),
    looksBack,
    areOurs: areOurs(ids, models, registries),
    isStreamed:
      !looksBack &&
      settings.tables.every((table) => streamed.has(table)) &&
      settings.dependent === 'count-each' &&
      settings.confounders.policy === 'flag' &&
      settings.crossSection === undefined,
  };
}

/** Whether none of the tests, and none of the models with a fit of its own, is the caller's. */
function areOurs(tests: readonly string[], models: readonly NamedModel[], registries: Registries): boolean {
  const ownTests: Registries['tests'] = everyTest;
  const ownModels: Registries['models'] = everyModel;
  const isGiven = ({ id, model }: NamedModel) =>
    model.fit !== undefined && Object.hasOwn(registries.models, id) && ownModels[id] !== model;
  return tests.every((id) => registries.tests[id] === ownTests[id]) && !models.some(isGiven);
}

/** The same where nothing looks back at an observation. */
export function passingOver(context: StudyContext): StudyContext {
  return { ...context, looksBack: false };
}

/** The same with the windows as CAAR for its cells, and those of its tests that judge them. */
export function windowsAlone(context: StudyContext): StudyContext {
  const tests = Object.entries(context.tests).filter(([, { measures }]) => measures.includes('CAAR'));
  const cells = context.shape.cells.filter(({ measure }) => measure === 'CAAR');
  return { ...context, tests: Object.fromEntries(tests), shape: { ...context.shape, cells } };
}
