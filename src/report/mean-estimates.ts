import { tests as registry } from '../inference/registry.ts';
import type { TestStatistic } from '../inference/test-statistic.ts';
import { momentsOf } from '../numeric/moments.ts';
import type { StudyResult } from '../study/result.ts';
import { piecesOf } from '../table/pieced-table.ts';
import { type RowOf, rowsIn } from './rows.ts';

type Row = RowOf<'tests'>;

/** The CAAR or BHAAR of one sample over one window. */
export type MeanEstimate = Pick<Row, 'estimate' | 'from' | 'group' | 'measure' | 'model' | 'n' | 'to'>;

const known: Readonly<Record<string, TestStatistic>> = registry;

/** Whether the estimate of a test is the mean over observations; of a test given with the study that is not known. */
export function estimatesMean(test: string): boolean {
  return Object.hasOwn(known, test) && known[test]!.estimates === undefined;
}

/**
 * The CAAR or BHAAR of every sample and window that tests were made of, in their order: as a test has it whose estimate
 * is that mean, else from the windows of the observations themselves.
 */
export function meanEstimates(result: StudyResult, tests: readonly Row[]): MeanEstimate[] {
  const cells = new Map<string, Row>();
  for (const row of tests) {
    const { group, model, measure, from, to, test } = row;
    const key = JSON.stringify([group, model, measure, from, to]);
    const other = cells.get(key);
    if (other === undefined || (!estimatesMean(other.test) && estimatesMean(test))) cells.set(key, row);
  }
  return [...cells.values()].map((row) => (estimatesMean(row.test) ? row : meanOfWindows(result, row)));
}

/** The mean over the observations that count in the sample and have the window. */
function meanOfWindows({ tables }: StudyResult, { group, model, measure, from, to }: Row): MeanEstimate {
  const members = membersOf(tables, group);
  const values: number[] = [];
  for (const { columns, length } of piecesOf(tables.windows)) {
    const own = measure === 'BHAAR' ? columns.bhar : columns.car;
    for (let row = 0; row < length; row++) {
      if (columns.from[row] !== from || columns.to[row] !== to || columns.model[row] !== model) continue;
      if (!Number.isNaN(own[row]!) && members.has(columns.observation[row]!)) values.push(own[row]!);
    }
  }
  const n = values.length;
  const estimate = n === 0 ? Number.NaN : momentsOf(Float64Array.from(values)).mean[0]!;
  return { group, model, measure, from, to, n, estimate };
}

/** Observations that no other of the sample stands for. */
export function membersOf({ events }: StudyResult['tables'], group: string): ReadonlySet<string> {
  const own = rowsIn(
    events,
    ({ status, group: groups }, row) =>
      status[row] === 'included' && (group === 'all' || groups[row] === group),
  );
  const ids = new Set(own.map(({ observation }) => observation));
  const counting = own.filter(({ counted_with: other }) => !ids.has(other));
  return new Set(counting.map(({ observation }) => observation));
}
