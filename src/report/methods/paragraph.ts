import type { TableName } from '../../table/schemas.ts';
import type { ReportInput } from '../report.ts';
import type { Sentence } from './prose.ts';
import { sampleSentences } from './sample.ts';
import { settingSentences } from './sentences/registry.ts';

type SettingKey = keyof typeof settingSentences;

/** The settings in the order a paper tells them: data, model, windows, tests, doubts, and how to do it again. */
export const toldInOrder: readonly SettingKey[] = [
  'eventDay',
  'sessions',
  'securities',
  'returns',
  'priceColumn',
  'gaps',
  'benchmark',
  'benchmarkClose',
  'factorExchange',
  'models',
  'estimationWindow',
  'minimumObservations',
  'eventWindow',
  'windows',
  'missingEventDay',
  'confounders',
  'dependent',
  'tests',
  'correlation',
  'alternative',
  'confidence',
  'adjust',
  'resampling',
  'crossSection',
  'smallSampleLimit',
  'benchmarks',
  'reactionScan',
  'dateSensitivity',
  'specifications',
  'seed',
];

/** Settings that change what is shown, not what is done; `tables` leaves out the sentences of those that are not made. */
export const untold = ['notice', 'report', 'tables', 'title'] as const;

/** Settings that are about some tables alone: told where one of them is made. */
const tablesOf: Readonly<Partial<Record<SettingKey, readonly TableName[]>>> = {
  benchmarks: ['benchmarks'],
  crossSection: ['cross_section'],
  dateSensitivity: ['date_sensitivity'],
  reactionScan: ['reaction_scan'],
  resampling: ['resampling'],
  smallSampleLimit: ['diagnostics', 'small_samples'],
  specifications: ['specification_choices', 'specification_tests', 'specifications'],
};

/**
 * The paragraph on methods, for a paper: what was done with which sample, from the study's specification, with
 * citations. Every setting has its sentence, but those that change only what is shown, and those of tables not made.
 *
 * @example
 * methodsParagraph({ result: runStudy(study), prices: study.prices }).map(proseText).join(' ');
 */
export function methodsParagraph({ result, version }: Pick<ReportInput, 'result' | 'version'>): Sentence[] {
  const isMade = (key: SettingKey) =>
    tablesOf[key]?.some((name) => result.settings.tables.includes(name)) ?? true;
  return [
    ...sampleSentences(result),
    ...toldInOrder.filter(isMade).flatMap((key) => settingSentences[key](result)),
    [`Computed with eventstudy${version === undefined ? '' : ` ${version}`}.`],
  ];
}
