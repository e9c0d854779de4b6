import type { StudyResult } from '../../study/result.ts';
import { type MeanEstimate, meanEstimates } from '../mean-estimates.ts';
import { pValue, windowName } from '../numbers.ts';
import { type RowOf, rowsIn } from '../rows.ts';
import { starsSaid } from '../stars.ts';
import { type Voice, voiceOf } from '../voice.ts';
import { inColumns } from './columns.ts';
import { blank, type Line, line, type Span, styled, textOf } from './line.ts';

type Row = RowOf<'tests'>;

/** Windows and tests the table has room for. */
const HEADLINE_WINDOWS = 2;
const HEADLINE_TESTS = 7;

/** The tests most papers report, told before others. */
const headline = [
  'cross-sectional-t',
  'patell-z',
  'bmp-t',
  'kolari-pynnonen-t',
  'corrado-rank-z',
  'generalized-sign-z',
  'wilcoxon-signed-rank',
];

/**
 * The tests of the whole sample on the first windows, under the first model: of CAARs, of BHAARs where none is of those.
 * Nothing for a single observation.
 */
export function sampleTable(result: StudyResult): Line[] {
  const { tables, settings } = result;
  const voice = voiceOf(result);
  const windows = settings.windows.slice(0, HEADLINE_WINDOWS);
  const [model] = settings.models;
  const every = rowsIn(
    tables.tests,
    (columns, row) => columns.group[row] === 'all' && columns.model[row] === model,
  );
  const measure = every.some((row) => row.measure === 'CAAR') ? 'CAAR' : 'BHAAR';
  const rows = every.filter((row) => row.measure === measure);
  const all = meanEstimates(result, rows);
  const means = windows.map(([from, to]) => all.find((row) => row.from === from && row.to === to));
  const n = Math.max(0, ...all.map((row) => row.n));
  if (n < 2 || windows.length === 0) return [];
  const at = (test: string) =>
    windows.map(([from, to]) => rows.find((row) => row.test === test && row.from === from && row.to === to));
  const made = testsIn(rows);
  const first = headline.filter((id) => made.includes(id));
  const ids = [...first, ...made.filter((id) => !first.includes(id))].slice(0, HEADLINE_TESTS);
  const left = testsIn(every).length - ids.length;
  const cells: Span[][] = [
    ['', ...windows.flatMap(([from, to]) => [windowName(from, to), '', 'p'])],
    [measure, ...means.flatMap((row) => [voice.move(row?.estimate ?? Number.NaN), '', ''])],
    ...ids.map((id): Span[] => [id, ...at(id).flatMap((one) => statisticCells(voice, one))]),
  ];
  const isStarred = cells.flat().some((cell) => textOf(cell).startsWith('*'));
  return [
    blank,
    line(
      0,
      styled('bold', voice.say`Sample of ${voice.counted(n, 'observation')}${fewerSaid(voice, n, means)}`),
    ),
    ...inColumns(2, cells, [false, ...windows.flatMap(() => [true, false, true])]),
    ...(isStarred ? [line(2, styled('quiet', starsSaid(voice, settings)))] : []),
    ...undefinedLines(voice, ids, at),
    ...(left > 0
      ? [line(2, styled('quiet', voice.say`${voice.counted(left, 'more test')} in the table tests`))]
      : []),
  ];
}

function testsIn(rows: readonly Row[]): string[] {
  return [...new Set(rows.map(({ test }) => test))];
}

/** The windows that fewer observations have. */
function fewerSaid(voice: Voice, n: number, means: readonly (MeanEstimate | undefined)[]): string {
  const fewer = means.flatMap((row) =>
    row === undefined || row.n === n ? [] : [voice.say`${row.n} over ${windowName(row.from, row.to)}`],
  );
  return fewer.length === 0 ? '' : voice.say` (${fewer.join(', ')})`;
}

function statisticCells(voice: Voice, row: Row | undefined): Span[] {
  const { statistic = Number.NaN, p_value: p = Number.NaN } = row ?? {};
  return [voice.statistic(statistic), voice.stars(p), pValue(p)];
}

/** Why tests have no statistic there, each reason once. */
function undefinedLines(
  voice: Voice,
  ids: readonly string[],
  at: (test: string) => (Row | undefined)[],
): Line[] {
  const reasons = ids.flatMap((id) =>
    at(id).flatMap((row) =>
      row === undefined || row.reason === '' ? [] : [voice.set(`${id}: ${voice.quoted(row.reason)}`)],
    ),
  );
  return [...new Set(reasons)].map((reason) => line(2, styled('quiet', `– ${reason}`)));
}
