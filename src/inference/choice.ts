import * as chiSquared from '../numeric/distributions/chi-squared.ts';
import { tests } from './registry.ts';
import { smallSampleMethods } from './small-sample/registry.ts';
import type { Robustness } from './test-statistic.ts';

/** What a sample is like, as far as the choice of a test hangs on it; NaN where it cannot be told. */
export interface SampleSummary {
  readonly n: number;
  /** Different dates of day 0. */
  readonly eventDates: number;
  /** r̄, by the pairing of the study. */
  readonly meanCorrelation: number;
  /** n/(1 + (n − 1)r̄). */
  readonly effectiveN: number;
  /** Variance over observations of the standardised abnormal returns of day 0, which is 1 on other days. */
  readonly varianceRatio: number;
  /** Of the CARs of the first window, third central moment over the cube of the deviation, divisors n. */
  readonly skewness: number;
  /** Share of event days without an abnormal return. */
  readonly missingShare: number;
}

/** The test to read first, and why. */
export interface Choice {
  /** Id of a test over the sample, or of a method of the table `small_samples`. */
  readonly test: keyof typeof tests | keyof typeof smallSampleMethods;
  /** Two sentences: what the sample is, and what the test makes of it. */
  readonly why: string;
  readonly reference: string;
}

/** Fewer independent observations than this say little about a mean, whatever the test. */
export const FEW = 3;

/** In order of preference: the plainest that none of the sample's troubles misleads is read first. */
const preferred = ['bmp-t', 'kolari-pynnonen-t', 'generalized-sign-z', 'grank-t'] as const;
type Preferred = (typeof preferred)[number];

/** Observations from which on grank-t keeps its level, where they share one date and miss no days (size table). */
const FEWEST_FOR_GRANK = 30;

/**
 * Which test to read first: for few independent observations the rank of the day itself, otherwise the plainest test
 * that is robust to whatever troubles the sample shows.
 *
 * @param made ids of the tests a study makes, which go before others; all where absent
 * @example
 * chooseTest({ n: 1, eventDates: 1, meanCorrelation: NaN, effectiveN: 1, varianceRatio: NaN, skewness: NaN, missingShare: 0 }).test; // 'sq'
 */
export function chooseTest(summary: SampleSummary, made: readonly string[] = preferred): Choice {
  if (summary.n < FEW || summary.effectiveN < FEW) return chooseForFew(summary);
  const troubles = troublesOf(summary);
  const kinds = troubles.map(({ robustness }) => robustness);
  const sound = preferred.filter(
    (id) => keepsItsLevel(id, summary) && kinds.every((kind) => isRobustTo(tests[id].robustTo, kind)),
  );
  const fitting = sound.find((id) => made.includes(id)) ?? sound[0];
  const test = fitting ?? 'kolari-pynnonen-t';
  const found = troubles.length === 0 ? 'show none of the usual troubles' : inWords(troubles);
  const merit = fitting === undefined ? lesserEvil : merits[fitting];
  return { test, why: `${sizeOf(summary)} ${found}. ${merit}`, reference: tests[test].reference };
}

function keepsItsLevel(id: Preferred, { n, eventDates, missingShare }: SampleSummary): boolean {
  return id !== 'grank-t' || (n >= FEWEST_FOR_GRANK && eventDates === 1 && missingShare <= MISSING);
}

/** Where no test both allows for everything and keeps its level. */
const lesserEvil =
  'It allows for the correlation, which misleads most; no test here allows for all of it at once and keeps its level.';

const merits: Readonly<Record<Preferred, string>> = {
  'bmp-t':
    'It weighs each by its own precision and takes the variance of the event day as it finds it, at hardly any cost where nothing is amiss.',
  'generalized-sign-z':
    'It counts how many rose against how many usually do, so that neither shape nor a wilder event day misleads it.',
  'grank-t':
    'It ranks them instead of adding them up, so that neither shape nor clustering nor a wilder event day misleads it.',
  'kolari-pynnonen-t':
    'It divides by what correlated observations are really worth, where tests that take them as independent reject too often.',
};

function chooseForFew(summary: SampleSummary): Choice {
  const { n, eventDates } = summary;
  const test = n > 1 && eventDates === 1 ? 'portfolio-sq' : 'sq';
  const { reference } = smallSampleMethods[test];
  if (n < 2) {
    const why =
      'One observation has no statistic over observations, and its t takes residuals for normal. Its rank among the days of its own estimation window takes nothing for granted.';
    return { test, why, reference };
  }
  const size = `${sizeOf(summary)} say less than three independent ones would.`;
  const merit =
    test === 'sq'
      ? 'The rank of each among the days of its own estimation window takes nothing for granted, where a t over so few hardly ever rejects.'
      : 'The rank of their portfolio among the days of the estimation window holds however they move together.';
  return { test, why: `${size} ${merit}`, reference };
}

interface Trouble {
  readonly robustness: Robustness;
  readonly words: string;
}

function troublesOf(summary: SampleSummary): Trouble[] {
  const { n, meanCorrelation, missingShare } = summary;
  const troubles: [boolean, Robustness, string][] = [
    [(n - 1) * meanCorrelation > CORRELATED, 'cross-correlation', 'move together'],
    [isWild(summary), 'event-induced variance', 'vary more on the event day than before it'],
    [isSkewed(summary), 'skewness', 'are skewed'],
    [missingShare > MISSING, 'missing data', 'miss many event days'],
  ];
  return troubles.flatMap(([isThere, robustness, words]) => (isThere ? [{ robustness, words }] : []));
}

/** Correlation that makes the variance of a mean larger by more than this share is no longer let pass. */
const CORRELATED = 0.1;
/** Share of event days missing from which on tests must allow for it. */
const MISSING = 0.1;
/** How sure a departure must be before it counts: chance that a sample without it shows as much. */
const LEVEL = 0.05;

/** Variance beyond what n standardised abnormal returns of variance 1 would show. */
function isWild({ n, varianceRatio }: SampleSummary): boolean {
  return varianceRatio > chiSquared.upperQuantile(LEVEL, n - 1) / (n - 1);
}

/** Skewness beyond twice its standard error under normality (Fisher 1930), which fewer than eight cannot show. */
function isSkewed({ n, skewness }: SampleSummary): boolean {
  return n >= 8 && Math.abs(skewness) > 2 * Math.sqrt((6 * (n - 2)) / ((n + 1) * (n + 3)));
}

function isRobustTo(robustTo: readonly Robustness[], kind: Robustness): boolean {
  return robustTo.includes(kind);
}

function sizeOf({ n, eventDates }: SampleSummary): string {
  return `${n} observations on ${eventDates} event ${eventDates === 1 ? 'date' : 'dates'}`;
}

function inWords(troubles: readonly Trouble[]): string {
  const words = troubles.map((trouble) => trouble.words);
  return words.length === 1 ? words[0]! : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
