import { smallSampleMethods } from '../inference/small-sample/registry.ts';
import { median, quantile } from '../numeric/descriptive.ts';
import type { StudyResult } from '../study/result.ts';
import { dependenceSaid } from './dependence.ts';
import { jointSaid } from './joint-tests.ts';
import { windowName } from './numbers.ts';
import type { ToldObservation } from './observations.ts';
import { overlapping } from './overlap.ts';
import { rowsIn } from './rows.ts';
import { tested } from './sentences.ts';
import { voiceOf } from './voice.ts';
import { shortSampleSaid } from './window-days.ts';
import { withoutSaid } from './without-confounders.ts';
import { testName } from './words.ts';

/** Fewer observations than this are listed, not described by their quartiles. */
const DESCRIBED_FROM = 5;

/**
 * The sample as a whole under the study's first model: its average on day 0, the middle of its windows, who else moved,
 * and what the tests do not know. Nothing for fewer than two observations; of those that others stand for, only that.
 */
export function sampleSentences(observations: readonly ToldObservation[], result: StudyResult): string[] {
  const studied = observations.filter(({ isStudied }) => isStudied);
  if (studied.length < 2) return [];
  const counting = studied.filter(({ isInSample }) => isInSample);
  const middle = counting.length < DESCRIBED_FROM ? [] : middleSaid(counting, result);
  return [
    ...(counting.length < 2 ? [] : averageSaid(result)),
    ...middle,
    ...shortSampleSaid(result),
    ...withoutSaid(result),
    ...adviceSaid(result),
    ...dependenceSaid(observations, result),
    ...jointSaid(result),
    ...overlapCaution(observations, result),
  ];
}

/**
 * Which test to read first for the whole sample under the first model, and why.
 *
 * @param nameOf what the tests are called where this is said
 */
export function adviceSaid({ tables, settings }: StudyResult, nameOf = testName): string[] {
  const voice = voiceOf({ settings });
  const [model] = settings.models;
  const [row] = rowsIn(
    tables.advice,
    (columns, at) => columns.group[at] === 'all' && columns.model[at] === model,
  );
  if (row === undefined) return [];
  const name = voice.word(nameOf(row.test));
  const { tests } = settings;
  const isMade = tests === 'all' || tests.includes(row.test) || Object.hasOwn(smallSampleMethods, row.test);
  const which = isMade ? name : voice.say`${name} (not among this study's tests)`;
  return [voice.say`Read first: ${which}. ${voice.quoted(row.why)} (${row.reference})`];
}

/** A caution where observations see the same days twice; nothing where none do. */
export function overlapCaution(observations: Iterable<ToldObservation>, result: StudyResult): string[] {
  const voice = voiceOf(result);
  const twice = overlapping(observations, result);
  if (twice === 0) return [];
  let studied = 0;
  for (const { isInSample } of observations) if (isInSample) studied++;
  const said = voice.say`Caution: ${twice} of ${voice.counted(studied, 'observation')} share security and days with another. The tests over the sample take observations for independent, so they promise too much here.`;
  return [said];
}

/** The average abnormal return of day 0 with the test that needs the least: the cross-sectional t. */
function averageSaid({ tables, settings }: StudyResult): string[] {
  const voice = voiceOf({ settings });
  const [model] = settings.models;
  const isHeadline = (columns: (typeof tables.averages)['columns'], row: number) =>
    columns.group[row] === 'all' && columns.model[row] === model && columns.day[row] === 0;
  const [average] = rowsIn(tables.averages, isHeadline);
  const [test] = rowsIn(
    tables.tests,
    ({ group, model: models, test: tests, measure, from }, row) =>
      group[row] === 'all' &&
      models[row] === model &&
      tests[row] === 'cross-sectional-t' &&
      measure[row] === 'AAR' &&
      from[row] === 0,
  );
  if (average === undefined) return [];
  const verdict =
    test === undefined
      ? ''
      : voice.say` (${tested(voice, test.statistic, test.p_value, voice.say`cross-sectional t`)})`;
  return [
    voice.say`Over ${voice.counted(average.n, 'observation')} the average abnormal return on day 0 is ${voice.move(average.aar)}${verdict}.`,
  ];
}

/** Median and quartiles of each window. */
function middleSaid(studied: readonly ToldObservation[], { settings }: StudyResult): string[] {
  const voice = voiceOf({ settings });
  const [model] = settings.models;
  const parts = settings.windows.flatMap(([from, to]) => {
    const values = studied.flatMap(({ windows }) =>
      windows
        .filter((row) => row.model === model && row.from === from && row.to === to)
        .map(({ car }) => car),
    );
    if (values.length === 0) return [];
    const [low, high] = [quantile(values, 0.25), quantile(values, 0.75)];
    return voice.say`${windowName(from, to)} ${voice.move(median(values))} (${voice.move(low)} to ${voice.move(high)})`;
  });
  return parts.length === 0
    ? []
    : [voice.say`Median CAR, with the middle half of the observations: ${parts.join('; ')}.`];
}
