import type { StudyResult } from '../../study/result.ts';
import { windowName } from '../numbers.ts';
import { plain } from '../plain.ts';
import { rowsIn } from '../rows.ts';
import { voiceOf } from '../voice.ts';
import { modelName } from '../words.ts';
import { countCell, returnCell } from './estimate.ts';
import { notesOf } from './notes.ts';
import type { PaperTable } from './paper-table.ts';

/** The regression of CARs on characteristics, one column a model. Nothing where there is none. */
export function crossSectionTable(result: StudyResult): PaperTable[] {
  const voice = voiceOf(result);
  const { tables, settings } = result;
  const rows = rowsIn(tables.cross_section);
  const asked = settings.crossSection;
  if (rows.length === 0 || asked === undefined) return [];
  const cellsOf = (term: string) =>
    settings.models.map((model) => {
      const row = rows.find((own) => own.model === model && own.term === term);
      const { estimate = Number.NaN, p_value: p = Number.NaN, std_error: error = Number.NaN } = row ?? {};
      return returnCell(estimate, p, error, settings.report);
    });
  const terms = [...new Set(rows.map(({ term }) => term))].map((term) => ({
    label: voice.word(plain(term)),
    cells: cellsOf(term),
  }));
  const counts = settings.models.map((model) =>
    countCell(rows.find((row) => row.model === model)?.n ?? Number.NaN),
  );
  return [
    {
      id: 'cross-section',
      title: voice.say`Cumulative abnormal returns by characteristics`,
      stub: voice.say`Term`,
      columns: settings.models.map((id) => voice.word(modelName(id))),
      panels: [{ rows: [...terms, { label: 'n', cells: counts }] }],
      notes: notesOf(
        voice.say`Coefficients of a regression of CARs over ${windowName(...asked.window)} on characteristics, in abnormal return a unit; in brackets standard errors (${voice.word(asked.covariance)}), which the stars are of; n is the number of observations.`,
        result,
      ),
    },
  ];
}
