import type { Contribution } from '../../abnormal/sample.ts';
import type { Finding } from '../../errors/finding.ts';
import { singleStep } from '../../inference/adjustment/max-statistic.ts';
import { drawnMaxima, placeboMaxima } from '../../inference/adjustment/placebo-maxima.ts';
import { signFlippedMaxima } from '../../inference/adjustment/sign-flipped-maxima.ts';
import { extremity } from '../../inference/p-value.ts';
import { clusterValues } from '../../inference/resampling/clustered-values.ts';
import { uniformsByDate } from '../../inference/resampling/uniforms.ts';
import { numbersIn, withNumbers } from '../../table/pieced-table.ts';
import type { ColumnsOf, Table } from '../../table/table.ts';
import type { StudyContext } from '../context.ts';
import type { Estimated } from '../estimated.ts';
import { estimatedByGroup, eventDatesOf } from '../members.ts';
import { estimatedOf, type ModelOutcome } from '../model-outcome.ts';
import type { Settings } from '../settings.ts';
import { testFamilies } from './adjusted.ts';

/** Draws of a study that does not say how many. */
const DRAWS = 999;

/** The tests whose statistic is the cross-sectional t of something: of what. */
const resampledTests: Readonly<Record<string, (contribution: Contribution) => Float64Array>> = {
  'bmp-t': ({ standardised }) => standardised,
  'cross-sectional-t': ({ values }) => values,
};

/** A note where p-values against the largest statistic are asked for and none of the tests can be resampled for them. */
export function notResampled({ settings, tests, isWanted }: StudyContext): Finding[] {
  if (!settings.adjust.includes('max-t') || !isWanted('tests')) return [];
  const able = Object.keys(resampledTests);
  const named = Object.keys(tests);
  if (named.length === 0 || able.some((id) => named.includes(id))) return [];
  const message = `p_max_t of tests is left empty: of ${able.join(' and ')} alone the largest statistic is resampled, and tests names neither`;
  return [{ severity: 'note', code: 'no-max-t', message }];
}

/** Fills p_max_t of the tests that can be resampled, one family a group and test, where the study asks for it. */
export function withMaxTests(
  table: Table<'tests'>,
  outcomes: readonly ModelOutcome[],
  context: StudyContext,
): Table<'tests'> {
  if (!context.settings.adjust.includes('max-t')) return table;
  const { columns } = table;
  const rows = testFamilies(table);
  for (const [group, models] of estimatedByGroup(outcomes)) {
    for (const [test, drawnFrom] of Object.entries(resampledTests)) {
      const own = rows.get(`${group}\n${test}`);
      if (own !== undefined) fillFamily(columns, own, [...models.values()], drawnFrom, context);
    }
  }
  return table;
}

function fillFamily(
  columns: ColumnsOf<'tests'>,
  rows: readonly number[],
  models: readonly (readonly Estimated[])[],
  drawnFrom: (contribution: Contribution) => Float64Array,
  { settings, shape }: StudyContext,
): void {
  const { dates } = eventDatesOf(models.flat());
  if (dates.length < 2) return; // the signs of one date change nothing
  const place = new Map([...dates].map((date, i) => [date, i]));
  const cells = models.flatMap((members) => {
    const own = eventDatesOf(members);
    const places = own.places.map((at) => place.get(own.dates[at]!)!);
    return shape.cells
      .map((_, cell) => {
        const values = Float64Array.from(members, ({ contribution }) => drawnFrom(contribution)[cell]!);
        return clusterValues(values, places, dates.length);
      })
      .filter(({ n }) => n > 1);
  });
  const maxima = signFlippedMaxima(cells, uniformsOf(settings, dates), settings.alternative);
  fill(columns.p_max_t, columns.statistic, rows, maxima, settings);
}

/** Fills p_max_t of the windows, one family of all observations and models, where the study asks for it. */
export function withMaxWindows(
  table: Table<'windows'>,
  outcomes: readonly ModelOutcome[],
  { settings, plan }: StudyContext,
): Table<'windows'> {
  if (!settings.adjust.includes('max-t') || table.length === 0) return table;
  const estimated = estimatedOf(outcomes);
  const { dates, places } = eventDatesOf(estimated);
  const byPlace = Array.from(dates, () => new Float64Array(0));
  estimated.forEach(({ estimation }, i) => {
    const own = placeboMaxima(estimation, plan, settings.alternative);
    const known = byPlace[places[i]!]!;
    byPlace[places[i]!] = own.map((value, start) => Math.max(value, known[start] ?? value));
  });
  const maxima = drawnMaxima(byPlace, uniformsOf(settings, dates));
  const observed = numbersIn(table, 'scar').map(extremity[settings.alternative]);
  return withNumbers(table, { p_max_t: singleStep(observed, maxima) });
}

function uniformsOf({ seed, resampling }: Settings, dates: Int32Array) {
  return uniformsByDate(seed, resampling?.draws ?? DRAWS, dates);
}

function fill(
  into: Float64Array,
  statistics: Float64Array,
  rows: readonly number[],
  maxima: Float64Array,
  { alternative }: Settings,
): void {
  const observed = Float64Array.from(rows, (row) => extremity[alternative](statistics[row]!));
  singleStep(observed, maxima).forEach((p, i) => {
    into[rows[i]!] = p;
  });
}
