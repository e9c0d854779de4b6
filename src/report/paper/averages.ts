import type { StudyResult } from '../../study/result.ts';
import { windowName } from '../numbers.ts';
import { plain } from '../plain.ts';
import { groupedBy, type RowOf, rowsIn } from '../rows.ts';
import { voiceOf } from '../voice.ts';
import { modelName, testName } from '../words.ts';
import { countCell, returnCell } from './estimate.ts';
import { notesOf } from './notes.ts';
import type { Panel, PaperTable } from './paper-table.ts';

type Row = RowOf<'tests'>;

/** Read where it was made, since its standard error is that of the mean itself. */
const PLAINEST = 'cross-sectional-t';

/**
 * CAARs by window, one column a model, each with the standard error of the mean: one panel a group. Nothing where no
 * test with a standard error was made.
 */
export function averagesTable(result: StudyResult): PaperTable[] {
  const voice = voiceOf(result);
  const { tables, settings } = result;
  const caars = rowsIn(tables.tests, ({ measure }, row) => measure[row] === 'CAAR');
  const withErrors = caars.filter(({ std_error: error }) => Number.isFinite(error));
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
        voice.say`Cumulative average abnormal returns over windows of sessions from day 0; in brackets the standard error of the ${lowered(voice.word(testName(test)))}, which the stars are of; n is the number of observations.`,
        result,
      ),
    },
  ];
}

function rowsOfPanel(rows: readonly Row[], { settings }: StudyResult): Panel['rows'] {
  const cellOf = (model: string, [from, to]: readonly [number, number]) =>
    rows.find((row) => row.model === model && row.from === from && row.to === to);
  const windows = settings.windows.map((window) => ({
    label: windowName(...window),
    cells: settings.models.map((model) => {
      const row = cellOf(model, window);
      return returnCell(
        row?.estimate ?? Number.NaN,
        row?.p_value ?? Number.NaN,
        row?.std_error ?? Number.NaN,
        settings.report,
      );
    }),
  }));
  const counts = settings.models.map((model) => {
    const own = rows.filter((row) => row.model === model).map(({ n }) => n);
    return countCell(own.length === 0 ? Number.NaN : Math.max(...own));
  });
  return [...windows, { label: 'n', cells: counts }];
}

/** A name within a sentence: small where it begins with a common word. */
function lowered(name: string): string {
  return /^[A-Z][a-z]+[ -]/.test(name) && !/^(Patell|Corrado|Cowan)/.test(name)
    ? `${name[0]!.toLowerCase()}${name.slice(1)}`
    : name;
}
