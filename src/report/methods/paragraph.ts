import type { StudyResult } from '../../study/result.ts';
import { schemas, type TableName, type TableSchema } from '../../table/schemas.ts';
import type { ReportInput } from '../report.ts';
import type { Sentence } from './prose.ts';
import { exclusionSentences, sampleSentences } from './sample.ts';
import { settingSentences } from './sentences/registry.ts';

type SettingKey = keyof typeof settingSentences;

/** What is said of one theme: first of what was found, then of settings, in the order a paper tells them. */
interface Theme {
  readonly title: string;
  readonly found?: (result: StudyResult) => readonly Sentence[];
  readonly settings: readonly SettingKey[];
}

/** The paragraphs in the order a paper has them. */
export const themes: readonly Theme[] = [
  { title: 'Sample and dates', found: sampleSentences, settings: ['eventDay', 'sessions', 'securities'] },
  {
    title: 'Returns and benchmark',
    settings: ['returns', 'priceColumn', 'gaps', 'benchmark', 'benchmarkClose', 'factorExchange'],
  },
  {
    title: 'Model and windows',
    settings: ['models', 'estimationWindow', 'minimumObservations', 'eventWindow', 'windows'],
  },
  {
    title: 'Exclusions and other events',
    found: exclusionSentences,
    settings: ['missingEventDay', 'confounders', 'dependent'],
  },
  {
    title: 'Tests',
    settings: [
      'tests',
      'correlation',
      'alternative',
      'confidence',
      'adjust',
      'resampling',
      'crossSection',
      'smallSampleLimit',
    ],
  },
  {
    title: 'Robustness',
    settings: ['benchmarks', 'reactionScan', 'dateSensitivity', 'specifications'],
  },
  { title: 'Software', settings: ['seed'] },
];

const judging = Object.entries<TableSchema>(schemas)
  .filter(([, { columns }]) => columns.includes('p_value'))
  .map(([name]) => name as TableName);

/** Settings that are about some tables alone: told where one of them is made. */
const tablesOf: Readonly<Partial<Record<SettingKey, readonly TableName[]>>> = {
  adjust: ['resampling', 'tests', 'windows'],
  alternative: judging,
  benchmarks: ['benchmarks'],
  confidence: judging,
  confounders: ['confounders', 'without_confounders'],
  correlation: ['tests', 'without_confounders'],
  crossSection: ['cross_section'],
  dateSensitivity: ['date_sensitivity'],
  reactionScan: ['reaction_scan'],
  resampling: ['resampling'],
  smallSampleLimit: ['diagnostics', 'group_comparisons', 'small_samples'],
  specifications: ['specification_choices', 'specification_tests', 'specifications'],
  tests: ['tests', 'without_confounders'],
};

/** A paragraph on methods: its theme, and its sentences. */
export interface MethodsParagraph {
  readonly title: string;
  readonly sentences: readonly Sentence[];
}

/**
 * The paragraphs on methods, for a paper: what was done with which sample, from the study's specification, with
 * citations, one a theme. Every setting has its sentence, but those that change only what is shown, and those of tables
 * not made.
 *
 * @example
 * methodsParagraphs({ result: runStudy(study), prices: study.prices }).map(({ title }) => title);
 */
export function methodsParagraphs({ result, prices, version }: ReportInput): MethodsParagraph[] {
  const paragraphs = themes.map(({ title, found, settings }): MethodsParagraph => {
    const own = settings
      .filter((key) => isTold(key, result))
      .flatMap((key) => settingSentences[key](result, prices));
    return { title, sentences: [...(found?.(result) ?? []), ...own] };
  });
  const { title, sentences } = paragraphs.pop()!;
  const program: Sentence = [`Computed with eventstudy${version === undefined ? '' : ` ${version}`}.`];
  return [...paragraphs, { title, sentences: [...sentences, program] }].filter(
    ({ sentences: own }) => own.length > 0,
  );
}

function isTold(key: SettingKey, { settings }: StudyResult): boolean {
  // Other policies change what is studied.
  if (key === 'confounders' && settings.confounders.policy !== 'flag') return true;
  return tablesOf[key]?.some((name) => settings.tables.includes(name)) ?? true;
}
