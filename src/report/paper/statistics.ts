import type { StudyResult } from '../../study/result.ts';
import { meanEstimates } from '../mean-estimates.ts';
import { windowName } from '../numbers.ts';
import { groupedBy, rowsIn } from '../rows.ts';
import { voiceOf } from '../voice.ts';
import { modelName, testName } from '../words.ts';
import { countCell, statisticCell } from './estimate.ts';
import { notesOf } from './notes.ts';
import type { Panel, PaperTable } from './paper-table.ts';

/** Every test statistic of the whole sample by window: one panel a model. Nothing where none was made. */
export function statisticsTable(result: StudyResult): PaperTable[] {
  const voice = voiceOf(result);
  const { tables, settings } = result;
  const rows = rowsIn(
    tables.tests,
    ({ measure, group }, row) => group[row] === 'all' && measure[row] === 'CAAR',
  );
  if (rows.length === 0) return [];
  const models = groupedBy(rows, ({ model }) => model);
  const panels = [...models].map(([model, own]): Panel => {
    const lines = [...groupedBy(own, ({ test }) => test)].map(([test, cells]) => ({
      label: voice.word(testName(test)),
      cells: settings.windows.map(([from, to]) => {
        const row = cells.find((cell) => cell.from === from && cell.to === to);
        return statisticCell(row?.statistic ?? Number.NaN, row?.p_value ?? Number.NaN, settings.report);
      }),
    }));
    const means = meanEstimates(result, own);
    const counts = settings.windows.map(([from, to]) =>
      countCell(means.find((mean) => mean.from === from && mean.to === to)?.n ?? Number.NaN),
    );
    const panel = { rows: [...lines, { label: 'n', cells: counts }] };
    return models.size === 1 ? panel : { title: voice.word(modelName(model)), ...panel };
  });
  return [
    {
      id: 'statistics',
      title: voice.say`Tests of cumulative average abnormal returns`,
      stub: voice.say`Test`,
      columns: settings.windows.map((window) => windowName(...window)),
      panels,
      notes: notesOf(
        voice.say`Statistics of each test over windows of sessions from day 0; empty where a statistic is not defined; n is the number of observations.`,
        result,
      ),
    },
  ];
}
