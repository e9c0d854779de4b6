import { type PermutationQuestion, permutationTest } from '../../inference/cross-section/permutation.ts';
import { type GroupedValue, strataOf } from '../../inference/cross-section/strata.ts';
import { welchTest } from '../../inference/cross-section/welch.ts';
import { pValue } from '../../inference/p-value.ts';
import { addValue, emptyMoments } from '../../numeric/moments.ts';
import { uniformsOf } from '../../numeric/random.ts';
import { blankTable, type ColumnsOf, type Table } from '../../table/table.ts';
import type { StudyContext } from '../context.ts';
import type { Estimated } from '../estimated.ts';
import { WHOLE_SAMPLE } from '../group-order.ts';
import { dayZeroOf } from '../members.ts';
import type { ModelOutcome } from '../model-outcome.ts';
import { fewEstimated } from './few-estimated.ts';

/** Draws of a study that names no number of them. */
const USUAL_DRAWS = 999;

/**
 * One row for each model, window and pair of named groups, of the observations that count in their own group, as in its
 * tests. Samples above the study's limit have none.
 */
export function groupComparisonsTable(
  outcomes: readonly ModelOutcome[],
  { settings, shape, models }: StudyContext,
): Table<'group_comparisons'> {
  const estimated = fewEstimated(outcomes, settings).filter(
    ({ observation }) => observation.countedWithInGroup === undefined,
  );
  const pairs = pairsOf(estimated.map(groupOf));
  const windows = shape.cells.flatMap(({ measure, range }, cell) =>
    measure === 'CAAR' ? [{ range, cell }] : [],
  );
  const question: PermutationQuestion = {
    alternative: settings.alternative,
    draws: settings.resampling?.draws ?? USUAL_DRAWS,
    uniformsOf: (draw) => uniformsOf(settings.seed, draw),
  };
  const made = models.flatMap(({ id }) =>
    windows.flatMap((window) => pairs.map((pair) => ({ id, ...window, pair }))),
  );
  const table = blankTable('group_comparisons', made.length);
  made.forEach(({ id, range, cell, pair }, row) => {
    const { columns } = table;
    columns.model[row] = id;
    [columns.from[row], columns.to[row]] = range;
    [columns.group[row], columns.other_group[row]] = pair;
    const members = estimated.filter((member) => member.modelId === id && pair.includes(groupOf(member)));
    fillComparison(columns, row, groupedValues(members, cell, pair[0]), question);
  });
  return table;
}

function groupOf({ observation }: Pick<Estimated, 'observation'>): string {
  return observation.event.group;
}

/** Every two named groups, by name. */
function pairsOf(groups: readonly string[]): [string, string][] {
  const names = [...new Set(groups)].filter((name) => name !== '' && name !== WHOLE_SAMPLE).toSorted();
  return names.flatMap((one, i) => names.slice(i + 1).map((other): [string, string] => [one, other]));
}

function groupedValues(members: readonly Estimated[], cell: number, first: string): GroupedValue[] {
  return members
    .map((member) => ({
      value: member.contribution.values[cell]!,
      eventDate: dayZeroOf(member),
      isFirst: groupOf(member) === first,
    }))
    .filter(({ value }) => !Number.isNaN(value));
}

function fillComparison(
  columns: ColumnsOf<'group_comparisons'>,
  row: number,
  values: readonly GroupedValue[],
  question: PermutationQuestion,
): void {
  const [one, other] = [emptyMoments(1), emptyMoments(1)];
  for (const { value, isFirst } of values) addValue(isFirst ? one : other, 0, value);
  columns.n[row] = one.count[0]!;
  columns.other_n[row] = other.count[0]!;
  columns.clusters[row] = new Set(values.map(({ eventDate }) => eventDate)).size;
  if (one.count[0] === 0 || other.count[0] === 0) {
    columns.reason[row] = 'a group has no observation with a value there';
    return;
  }
  columns.estimate[row] = one.mean[0]! - other.mean[0]!;
  fillPermutation(columns, row, values, question);
  const welch = welchTest(one, other);
  if ('reason' in welch) {
    columns.reason[row] = welch.reason;
    return;
  }
  const { standardError, statistic, degreesOfFreedom } = welch;
  columns.std_error[row] = standardError;
  columns.statistic[row] = statistic;
  columns.df[row] = degreesOfFreedom;
  columns.p_value[row] = pValue(statistic, { name: 't', degreesOfFreedom }, question.alternative);
}

function fillPermutation(
  columns: ColumnsOf<'group_comparisons'>,
  row: number,
  values: readonly GroupedValue[],
  question: PermutationQuestion,
): void {
  const first = values.filter(({ isFirst }) => isFirst);
  const observed = { sum: first.reduce((sum, { value }) => sum + value, 0), count: first.length };
  const { pValue: p, draws, isExact } = permutationTest(strataOf(values), observed, question);
  columns.p_permutation[row] = p;
  columns.draws[row] = draws;
  columns.exact[row] = String(isExact);
}
