import { mapped } from '../../../numeric/list.ts';
import type { StudyResult } from '../../../study/result.ts';
import { eventDay, pSaid } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { groupsIn, type RowOf } from '../../rows.ts';
import { type Voice, voiceOf } from '../../voice.ts';
import type { Cell, TableBlock } from '../block.ts';
import { modelColumn } from './observations.ts';
import { number, whole } from './shown.ts';
import { told } from './told.ts';

type Row = RowOf<'date_sensitivity'>;
interface Line extends Pick<Row, 'observation' | 'model'> {
  readonly shifts: ReadonlyMap<number, Row>;
}

/** One line for each observation and model: the abnormal return of day 0 under every date it might have been given. */
export function dateSensitivityTable(result: StudyResult): TableBlock[] {
  const { tables, settings } = result;
  const voice = voiceOf(result);
  const { date_sensitivity: table } = tables;
  const shifts = [...new Set(table.columns.shift)].toSorted((a, b) => a - b);
  const lines = mapped(groupsIn(table, ['observation', 'model']), (of): Line => {
    const { observation, model } = of[0]!;
    return { observation, model, shifts: new Map(of.map((row) => [row.shift, row])) };
  });
  const columns = [
    whole<Line>('Observation', ({ observation }) => plain(observation)),
    ...modelColumn<Line>(voice, settings.models),
    ...shifts.map((shift) =>
      number<Line>(shiftName(voice, shift), ({ shifts: known }) =>
        cell(voice, known.get(shift), 1 - settings.confidence),
      ),
    ),
  ];
  return told(
    result,
    'Abnormal return on day 0, had the event been dated otherwise',
    lines,
    columns,
    'date_sensitivity',
    { isReshaped: true },
  );
}

function shiftName(voice: Voice, shift: number): string {
  if (shift === 0) return voice.say`As stated`;
  return Math.abs(shift) === 1
    ? voice.say`${eventDay(shift)} session`
    : voice.say`${eventDay(shift)} sessions`;
}

function cell(voice: Voice, row: Row | undefined, level: number): Cell {
  if (row === undefined || Number.isNaN(row.abnormal_return))
    return { text: voice.move(Number.NaN), tone: 'quiet' };
  const text = `${voice.move(row.abnormal_return)}, ${pSaid(row.p_value)}`;
  const stars = voice.stars(row.p_value);
  return row.p_value <= level ? { text, stars } : { text, stars, tone: 'quiet' };
}
