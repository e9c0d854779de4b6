import { adjustments } from '../../../inference/adjustment/registry.ts';
import { LARGEST_EXACT } from '../../../inference/ingredients/dated-sample.ts';
import { tests as registry } from '../../../inference/registry.ts';
import type { TestStatistic } from '../../../inference/test-statistic.ts';
import type { StudyResult } from '../../../study/result.ts';
import { count, levelSaid } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { citing, listed, type Sentence, sentence } from '../prose.ts';
import type { SettingSentences } from './setting-sentences.ts';

const known: Readonly<Record<string, TestStatistic>> = registry;

/** The test statistics, each with its source. */
export const tests: SettingSentences = (result) => {
  const ids = testsOf(result);
  const further = [...new Set(result.tables.without_confounders.columns.test)].filter(
    (id) => !ids.includes(id),
  );
  if (ids.length + further.length === 0) return [['No test over the sample is made.']];
  return [
    ...testedBy('over the sample', ids),
    ...testedBy('over the sample with and without its confounded observations', further),
  ];
};

function testedBy(sample: string, ids: readonly string[]): Sentence[] {
  if (ids.length === 0) return [];
  return [
    [`The null hypothesis of no abnormal return is tested ${sample} by: `, ...listed(ids.map(testSaid)), '.'],
  ];
}

/** The name of a test, without the authors it carries itself, and its source. */
function testSaid(id: string): Sentence {
  const test = Object.hasOwn(known, id) ? known[id] : undefined;
  if (test === undefined) return [`${plain(id)}, given with the study`];
  return [test.name.replace(/ \([A-Z][^)]*\)$/, ''), ...citing(test.reference)];
}

/** What a pair counts for in r̄; nothing where no test allows for correlation between them. */
export const correlation: SettingSentences = (result) => {
  const allows = testsOf(result).some((id) => known[id]?.robustTo.includes('cross-correlation') ?? true);
  if (!allows) return [];
  const { n } = result.tables.tests.columns;
  return [
    [
      `Where a test allows for it, the mean correlation r̄ of estimation residuals, matched by calendar date, is taken over every pair of observations, ${pairs[result.settings.correlation]}.`,
    ],
    ...(n.some((size) => size > LARGEST_EXACT) ? [[SUMMED]] : []),
  ];
};

const SUMMED = `Of more than ${count(LARGEST_EXACT)} observations it is drawn from sums of residuals by date, which allow for missing days by what is expected of them.`;

const pairs = {
  overlap: 'the correlation of each times the share of dates their windows have in common',
  calendar: 'each in full',
  'same-day': 'those with different days 0 counting as 0',
} as const;

export const alternative: SettingSentences = ({ settings }) => [[`${sides[settings.alternative]}.`]];

const SIDELESS =
  'those of the coefficients of expected-return models, the reaction scan, the F tests and the diagnostics are not';

const sides = {
  'two-sided': 'All p-values are two-sided',
  greater: `p-values are one-sided, for the alternative of positive abnormal returns; ${SIDELESS}`,
  less: `p-values are one-sided, for the alternative of negative abnormal returns; ${SIDELESS}`,
} as const;

export const confidence: SettingSentences = ({ settings }) => [
  [`Confidence intervals and bands are at ${levelSaid(settings.confidence)}.`],
];

/** How p-values are adjusted for how many there are. */
export const adjust: SettingSentences = ({ settings }) => {
  if (settings.adjust.length === 0) return [['p-values are not adjusted for how many there are.']];
  const said = settings.adjust.map((id): Sentence => {
    if (id === 'max-t') return sentence`the largest statistic of resampled families${WESTFALL_YOUNG}`;
    const { name, reference } = adjustments[id];
    return [name, ...citing(reference)];
  });
  return [['p-values are told unadjusted, and adjusted for how many there are by: ', ...listed(said), '.']];
};

const WESTFALL_YOUNG = 'Westfall & Young (1993), Resampling-based multiple testing, Wiley';

/** The tests that were made: those that have rows, or those that were asked for. */
function testsOf({ settings, tables }: StudyResult): readonly string[] {
  if (settings.tests !== 'all') return settings.tests;
  const made = [...new Set(tables.tests.columns.test)];
  return made.length > 0 ? made : Object.keys(registry);
}
