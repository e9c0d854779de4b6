import type { StudyResult } from '../../study/result.ts';
import type { Settings } from '../../study/settings.ts';
import { estimatesMean } from '../mean-estimates.ts';
import { windowName } from '../numbers.ts';
import { plain } from '../plain.ts';
import { groupedBy, type RowOf, rowsIn } from '../rows.ts';
import { voiceOf } from '../voice.ts';
import { shortSampleSaid } from '../window-days.ts';
import { modelName, nameWithin, testName } from '../words.ts';
import { countCell, returnCell } from './estimate.ts';
import { notesOf } from './notes.ts';
import type { Estimate, Panel, PaperTable } from './paper-table.ts';

type Row = RowOf<'tests'>;

/** Read where it was made, since its standard error is that of the mean itself. */
const PLAINEST = 'cross-sectional-t';

/**
 * CAARs by window, one column a model, each with the standard error of the mean: one panel a group. Nothing where no
 * test with a standard error of it was made.
 */
export function averagesTable(result: StudyResult): PaperTable[] {
  const voice = voiceOf(result);
  const { tables, settings } = result;
  const caars = rowsIn(tables.tests, ({ measure }, row) => measure[row] === 'CAAR');
  const withErrors = caars.filter((row) => estimatesMean(row.test) && Number.isFinite(row.std_error));
  const test = withErrors.some((row) => row.test === PLAINEST) ? PLAINEST : withErrors[0]?.test;
  if (test === undefined) return [];
  const groups = groupedBy(
    caars.filter((row) => row.test === test),
    ({ group }) => group,
  );
  const panels = [...groups].map(([group, rows]): Panel => {
    const panel = { rows: rowsOfPanel(rows, result) };
    return groups.size === 1
      ? panel
      : { title: plain(group === 'all' ? voice.say`Whole sample` : group), ...panel };
  });
  return [
    {
      id: 'averages',
      title: voice.say`Cumulative average abnormal returns`,
      stub: voice.say`Window`,
      columns: settings.models.map((id) => voice.word(modelName(id))),
      panels,
      notes: notesOf(
        [
          voice.say`Cumulative average abnormal returns over windows of sessions from day 0; in brackets the standard error of the ${nameWithin(voice.word(testName(test)))}, which the stars are of; n is the number of observations.`,
          ...shortSampleSaid(result),
        ].join(' '),
        result,
      ),
    },
  ];
}

/** The windows, n below them: once where it is the same for all windows, else below each. */
function rowsOfPanel(rows: readonly Row[], { settings }: StudyResult): Panel['rows'] {
  const cellsOf = ([from, to]: readonly [number, number], cell: (row: Row | undefined) => Estimate) =>
    settings.models.map((model) =>
      cell(rows.find((row) => row.model === model && row.from === from && row.to === to)),
    );
  const windows = settings.windows.map((window) => ({
    label: windowName(...window),
    cells: cellsOf(window, (row) => caarCell(row, settings.report)),
    counts: cellsOf(window, (row) => countCell(row?.n ?? Number.NaN)),
  }));
  const isOne = settings.models.every(
    (_, column) => new Set(windows.map(({ counts }) => counts[column]!.value)).size <= 1,
  );
  const lines = windows.flatMap(({ label, cells, counts }) => [
    { label, cells },
    ...(isOne ? [] : [{ label: 'n', cells: counts }]),
  ]);
  return isOne ? [...lines, { label: 'n', cells: windows[0]?.counts ?? [] }] : lines;
}

function caarCell(row: Row | undefined, report: Settings['report']): Estimate {
  const { estimate = Number.NaN, p_value: p = Number.NaN, std_error: error = Number.NaN } = row ?? {};
  return returnCell(estimate, p, error, report);
}
