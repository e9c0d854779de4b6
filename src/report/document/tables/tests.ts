import type { StudyResult } from '../../../study/result.ts';
import { count, MISSING, pSaid, windowName } from '../../numbers.ts';
import { groupName } from '../../observations.ts';
import { plain } from '../../plain.ts';
import { groupedBy, type RowOf, rowsIn } from '../../rows.ts';
import { type Voice, voiceOf } from '../../voice.ts';
import { testName } from '../../words.ts';
import type { Cell, TableBlock } from '../block.ts';
import { modelColumn } from './observations.ts';
import { type CellOf, number, text } from './shown.ts';
import { told } from './told.ts';

type Row = RowOf<'tests'>;

/** A line of the table: one test of one measure over every window, or what was estimated there. */
interface Line extends Pick<Row, 'group' | 'model' | 'measure' | 'n'> {
  readonly name: string;
  readonly cells: ReadonlyMap<string, Cell>;
  readonly remark: string;
}

/** The tests of every window over the sample and its groups; the single days are in the file. */
export function testsTable(result: StudyResult): TableBlock[] {
  const { tables, settings } = result;
  const voice = voiceOf(result);
  const rows = rowsIn(tables.tests, ({ measure }, row) => measure[row] !== 'AAR');
  const isGrouped = new Set(rows.map(({ group }) => group)).size > 1;
  const samples = groupedBy(rows, ({ group, model, measure }) => JSON.stringify([group, model, measure]));
  const columns: CellOf<Line>[] = [
    text('Test', ({ name }) => name),
    ...(isGrouped ? [text<Line>('Group', ({ group }) => groupName(voice, group))] : []),
    ...modelColumn<Line>(voice, settings.models),
    text('Measure', ({ measure }) => measure, 'measure'),
    number('n', ({ n }) => count(n), 'n'),
    ...[...new Set(rows.map(windowOf))].map((window) =>
      number<Line>(window, ({ cells }) => cells.get(window) ?? MISSING),
    ),
    text('Remark', ({ remark }) => ({ text: remark, tone: 'quiet' })),
  ];
  return told(
    result,
    'Tests over the sample',
    [...samples.values()].flatMap((one) => linesOf(voice, one)),
    columns,
    'tests',
    { isReshaped: true },
  );
}

/** One measure of one sample: its estimate, the interval of that, then every test. */
function linesOf(voice: Voice, rows: readonly Row[]): Line[] {
  const { group, model, measure } = rows[0]!;
  const line = (name: string, own: readonly Row[], cell: (row: Row) => Cell): Line => {
    const n = Math.max(...own.map((row) => row.n));
    const reasons = own.map(({ reason }) => voice.quoted(plain(reason))).filter((reason) => reason !== '');
    const remark = voice.set([...new Set(reasons)].join('; '));
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
    {
      ...line(voice.say`Estimate`, [...tests.values()][0]!, ({ estimate }) => voice.move(estimate)),
      remark: '',
    },
    ...(withInterval.length === 0
      ? []
      : [line(voice.say`Interval by the cross-sectional t`, withInterval, (one) => interval(voice, one))]),
    ...[...tests].map(([test, own]) => line(voice.word(testName(test)), own, (one) => statistic(voice, one))),
  ];
}

function windowOf({ from, to }: Row): string {
  return windowName(from, to);
}

function interval(voice: Voice, { conf_low: low, conf_high: high }: Row): Cell {
  return voice.say`${voice.move(low)} to ${voice.move(high)}`;
}

function statistic(voice: Voice, { statistic: value, p_value: p }: Row): Cell {
  if (Number.isNaN(value)) return MISSING;
  return { text: `${voice.statistic(value)}, ${pSaid(p)}`, stars: voice.stars(p) };
}
