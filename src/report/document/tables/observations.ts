import type { StudyResult } from '../../../study/result.ts';
import { tableDate } from '../../dates.ts';
import { count, decimal, percent, pValue, windowName } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { rivalsBriefly, type ToldRival, toldRivals } from '../../rivals.ts';
import { type RowOf, rowsIn } from '../../rows.ts';
import { modelName } from '../../words.ts';
import type { Cell, TableBlock } from '../block.ts';
import { type CellOf, number, shown, text, whole } from './shown.ts';

type Day = RowOf<'abnormal_returns'>;
type Window = RowOf<'windows'>;

/** The session of every event. */
export function dayZeroTable(result: StudyResult): TableBlock[] {
  const { tables, settings } = result;
  const columns = [
    whole<Day>('Observation', ({ observation }) => plain(observation)),
    ...modelColumn<Day>(settings.models),
    whole<Day>('Session', ({ date }) => tableDate(date)),
    number<Day>('Return', (row) => percent(row.return)),
    number<Day>('Expected', (row) => percent(row.expected_return)),
    number<Day>('Abnormal', (row) => percent(row.abnormal_return)),
    number<Day>('Std. error', (row) => percent(row.std_error).replace('+', '')),
    number<Day>('t', (row) => decimal(row.statistic)),
    number<Day>('p', (row) => pValue(row.p_value)),
    ...rivalColumn<Day>(result, ({ day }) => day === 0),
  ];
  const rows = rowsIn(tables.abnormal_returns, ({ day }, row) => day[row] === 0);
  return shown('Abnormal return on day 0', rows, columns, 'abnormal_returns');
}

/** Every window of every observation. */
export function windowsTable(result: StudyResult): TableBlock[] {
  const { tables, settings } = result;
  const columns = [
    whole<Window>('Observation', ({ observation }) => plain(observation)),
    ...modelColumn<Window>(settings.models),
    number<Window>('Window', ({ from, to }) => windowName(from, to)),
    number<Window>('Days', ({ days }) => count(days)),
    number<Window>('CAR', ({ car }) => percent(car)),
    number<Window>('t', ({ scar }) => decimal(scar)),
    number<Window>('p', (row) => pValue(row.p_value)),
    number<Window>('BHAR', ({ bhar }) => percent(bhar)),
    ...rivalColumn<Window>(result, ({ day }, { from, to }) => day >= from && day <= to),
  ];
  return shown('Cumulative abnormal returns over the windows', rowsIn(tables.windows), columns, 'windows');
}

/** The model of a row, where there is more than one. */
export function modelColumn<R extends { readonly model: string }>(models: readonly string[]): CellOf<R>[] {
  return models.length < 2 ? [] : [text('Model', ({ model }) => modelName(model))];
}

/** The confounders of a number, next to it; no column where none counts against any. */
function rivalColumn<R extends { readonly observation: string }>(
  result: StudyResult,
  isIn: (rival: ToldRival, row: R) => boolean,
): CellOf<R>[] {
  const rivals = toldRivals(result);
  if (rivals.size === 0) return [];
  const cell = (row: R): Cell => {
    const own = (rivals.get(row.observation) ?? []).filter((rival) => isIn(rival, row));
    return own.length === 0 ? '' : { text: rivalsBriefly(own), tone: 'bad' };
  };
  return [text('Confounded by', cell)];
}
