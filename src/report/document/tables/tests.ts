import type { StudyResult } from '../../../study/result.ts';
import { count, decimal, MISSING, percent, pSaid, windowName } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { groupedBy, type RowOf, rowsIn } from '../../rows.ts';
import { testName } from '../../words.ts';
import type { Cell, TableBlock } from '../block.ts';
import { modelColumn } from './observations.ts';
import { type CellOf, number, shown, text } from './shown.ts';

type Row = RowOf<'tests'>;

/** A line of the table: one test of one measure over every window, or what was estimated there. */
interface Line extends Pick<Row, 'group' | 'model' | 'measure' | 'n'> {
  readonly name: string;
  readonly cells: ReadonlyMap<string, Cell>;
  readonly remark: string;
}

/** The tests of every window over the sample and its groups; the single days are in the file. */
export function testsTable({ tables, settings }: StudyResult): TableBlock[] {
  const rows = rowsIn(tables.tests, ({ measure }, row) => measure[row] !== 'AAR');
  const isGrouped = new Set(rows.map(({ group }) => group)).size > 1;
  const samples = groupedBy(rows, ({ group, model, measure }) => JSON.stringify([group, model, measure]));
  const columns: CellOf<Line>[] = [
    text('Test', ({ name }) => name),
    ...(isGrouped ? [text<Line>('Group', ({ group }) => plain(group))] : []),
    ...modelColumn<Line>(settings.models),
    text('Measure', ({ measure }) => measure),
    number('n', ({ n }) => count(n)),
    ...[...new Set(rows.map(windowOf))].map((window) =>
      number<Line>(window, ({ cells }) => cells.get(window) ?? MISSING),
    ),
    text('Remark', ({ remark }) => ({ text: remark, tone: 'quiet' })),
  ];
  return shown('Tests over the sample', [...samples.values()].flatMap(linesOf), columns, 'tests');
}

/** One measure of one sample: its estimate, the interval of that, then every test. */
function linesOf(rows: readonly Row[]): Line[] {
  const { group, model, measure } = rows[0]!;
  const line = (name: string, own: readonly Row[], cell: (row: Row) => Cell): Line => {
    const n = Math.max(...own.map((row) => row.n));
    const remark = [
      ...new Set(own.map(({ reason }) => plain(reason)).filter((reason) => reason !== '')),
    ].join('; ');
    return {
      group,
      model,
      measure,
      n,
      name,
      cells: new Map(own.map((row) => [windowOf(row), cell(row)])),
      remark,
    };
  };
  const tests = groupedBy(rows, ({ test }) => test);
  const withInterval =
    tests.get('cross-sectional-t')?.filter((row) => !Number.isNaN(row.conf_low + row.conf_high)) ?? [];
  return [
    { ...line('Estimate', [...tests.values()][0]!, ({ estimate }) => percent(estimate)), remark: '' },
    ...(withInterval.length === 0 ? [] : [line('Interval by the cross-sectional t', withInterval, interval)]),
    ...[...tests].map(([test, own]) => line(testName(test), own, statistic)),
  ];
}

function windowOf({ from, to }: Row): string {
  return windowName(from, to);
}

function interval({ conf_low: low, conf_high: high }: Row): Cell {
  return `${percent(low)} to ${percent(high)}`;
}

function statistic({ statistic: value, p_value: p }: Row): Cell {
  return Number.isNaN(value) ? MISSING : `${decimal(value)}, ${pSaid(p)}`;
}
