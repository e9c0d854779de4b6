import type { ReportInput } from '../report.ts';
import type { Sentence } from './prose.ts';
import { sampleSentences } from './sample.ts';
import { settingSentences } from './sentences/registry.ts';

type SettingKey = keyof typeof settingSentences;

/** The settings in the order a paper tells them: data, model, windows, tests, and how to do it again. */
export const toldInOrder: readonly SettingKey[] = [
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
  'tests',
  'correlation',
  'alternative',
  'confidence',
  'adjust',
  'resampling',
  'crossSection',
  'smallSampleLimit',
  'seed',
];

/** Settings that change what is shown, not what is done. */
export const untold = ['notice', 'report', 'tables', 'title'] as const;

/**
 * The paragraph on methods, for a paper: what was done with which sample, from the study's specification, with
 * citations. Every setting has its sentence, but those that change only what is shown.
 *
 * @example
 * methodsParagraph({ result: runStudy(study), prices: study.prices }).map(proseText).join(' ');
 */
export function methodsParagraph({ result, version }: Pick<ReportInput, 'result' | 'version'>): Sentence[] {
  return [
    ...sampleSentences(result),
    ...toldInOrder.flatMap((key) => settingSentences[key](result)),
    [`Computed with eventstudy${version === undefined ? '' : ` ${version}`}.`],
  ];
}
