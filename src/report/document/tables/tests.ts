import type { StudyResult } from '../../../study/result.ts';
import { intervalSaid } from '../../interval.ts';
import { type MeanEstimate, meanEstimates } from '../../mean-estimates.ts';
import { between, MISSING, pSaid, windowName } from '../../numbers.ts';
import { groupName } from '../../observations.ts';
import { plain } from '../../plain.ts';
import { groupedBy, type RowOf, rowsIn } from '../../rows.ts';
import { type Voice, voiceOf } from '../../voice.ts';
import { shortSampleSaid } from '../../window-days.ts';
import { testName } from '../../words.ts';
import type { Cell, TableBlock } from '../block.ts';
import { modelColumn } from './observations.ts';
import { type CellOf, number, text } from './shown.ts';
import { told } from './told.ts';

type Row = RowOf<'tests'>;

/** A line of the table: one test of one measure over every window, or what was estimated there. */
interface Line extends Pick<Row, 'group' | 'model' | 'measure'> {
  readonly name: string;
  /** Of every window that has one. */
  readonly n: readonly number[];
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
    number('n', ({ n }) => between(n), 'n'),
    ...[...new Set(rows.map(windowOf))].map((window) =>
      number<Line>(window, ({ cells }) => cells.get(window) ?? MISSING),
    ),
    text('Remark', ({ remark }) => ({ text: remark, tone: 'quiet' })),
  ];
  return told(
    result,
    'Tests over the sample',
    [...samples.values()].flatMap((one) => linesOf(voice, one, meanEstimates(result, one))),
    columns,
    'tests',
    { isReshaped: true, note: shortSampleSaid(result).join(' ') },
  );
}

/** One measure of one sample: its mean, the interval of that, then every test. */
function linesOf(voice: Voice, rows: readonly Row[], means: readonly MeanEstimate[]): Line[] {
  const { group, model, measure } = rows[0]!;
  const line = <R extends MeanEstimate>(name: string, own: readonly R[], cell: (row: R) => Cell): Line => ({
    group,
    model,
    measure,
    n: own.map(({ n }) => n),
    name,
    cells: new Map(own.map((row) => [windowOf(row), cell(row)])),
    remark: '',
  });
  const tests = groupedBy(rows, ({ test }) => test);
  const withInterval = (tests.get('cross-sectional-t') ?? []).filter(
    ({ conf_low: low, conf_high: high }) => !(Number.isNaN(low) && Number.isNaN(high)),
  );
  return [
    line(voice.say`Estimate`, means, ({ estimate }) => voice.move(estimate)),
    ...(withInterval.length === 0
      ? []
      : [
          line(voice.say`Interval by the cross-sectional t`, withInterval, (one) =>
            intervalSaid(voice, one.conf_low, one.conf_high),
          ),
        ]),
    ...[...tests].map(([test, own]) => ({
      ...line(voice.word(testName(test)), own, (one) => statistic(voice, one)),
      remark: remarkOf(voice, own),
    })),
  ];
}

/** Why a test is not defined, each reason once. */
function remarkOf(voice: Voice, rows: readonly Row[]): string {
  const reasons = rows.map(({ reason }) => voice.quoted(plain(reason))).filter((reason) => reason !== '');
  return voice.set([...new Set(reasons)].join('; '));
}

function windowOf({ from, to }: MeanEstimate): string {
  return windowName(from, to);
}

function statistic(voice: Voice, { statistic: value, p_value: p }: Row): Cell {
  if (Number.isNaN(value)) return MISSING;
  return { text: `${voice.statistic(value)}, ${pSaid(p)}`, stars: voice.stars(p) };
}
