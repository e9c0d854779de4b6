import type { StudyResult } from '../../../study/result.ts';
import { count, pValue, windowName } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { rivalsBriefly, type ToldRival, toldRivals } from '../../rivals.ts';
import { linesIn, type RowOf, rowsIn } from '../../rows.ts';
import { type Voice, voiceOf } from '../../voice.ts';
import { isShort } from '../../window-days.ts';
import { modelName } from '../../words.ts';
import type { Cell, TableBlock } from '../block.ts';
import { type CellOf, number, text, whole } from './shown.ts';
import { starred } from './starred.ts';
import { told } from './told.ts';

type Day = RowOf<'abnormal_returns'>;
type Window = RowOf<'windows'>;

/** The session of every event. */
export function dayZeroTable(result: StudyResult): TableBlock[] {
  const voice = voiceOf(result);
  const { tables, settings } = result;
  const columns = [
    whole<Day>('Observation', ({ observation }) => plain(observation), 'observation'),
    ...modelColumn<Day>(voice, settings.models),
    whole<Day>('Session', ({ date }) => voice.tableDate(date), 'date'),
    number<Day>('Return', (row) => voice.move(row.return), 'return'),
    number<Day>('Expected', (row) => voice.move(row.expected_return), 'expected_return'),
    number<Day>('Abnormal', (row) => starred(voice, row.abnormal_return, row.p_value), 'abnormal_return'),
    number<Day>('Std. error', (row) => voice.spread(row.std_error), 'std_error'),
    number<Day>('t', (row) => voice.statistic(row.statistic), 'statistic'),
    number<Day>('p', (row) => pValue(row.p_value), 'p_value'),
    ...rivalColumn<Day>(result, ({ day }) => day === 0),
  ];
  const rows = rowsIn(tables.abnormal_returns, ({ day }, row) => day[row] === 0);
  return told(result, 'Abnormal return on day 0', rows, columns, 'abnormal_returns');
}

/** Every window of every observation. */
export function windowsTable(result: StudyResult): TableBlock[] {
  const voice = voiceOf(result);
  const { tables, settings } = result;
  const columns = [
    whole<Window>('Observation', ({ observation }) => plain(observation), 'observation'),
    ...modelColumn<Window>(voice, settings.models),
    number<Window>('Window', ({ from, to }) => windowName(from, to), 'from', 'to'),
    number<Window>('Days', (row) => daysOf(voice, row), 'days'),
    number<Window>('CAR', (row) => starred(voice, row.car, row.p_value), 'car'),
    number<Window>('t', ({ scar }) => voice.statistic(scar), 'scar'),
    number<Window>('p', (row) => pValue(row.p_value), 'p_value'),
    number<Window>('BHAR', ({ bhar }) => voice.move(bhar), 'bhar'),
    ...rivalColumn<Window>(result, ({ day }, { from, to }) => day >= from && day <= to),
  ];
  return told(
    result,
    'Cumulative abnormal returns over the windows',
    linesIn(tables.windows),
    columns,
    'windows',
  );
}

/** How many days a CAR runs over, and how many its window has where those are more. */
function daysOf(voice: Voice, row: Window): string {
  return isShort(row) ? voice.say`${row.days} of ${row.to - row.from + 1}` : count(row.days);
}

/** The model of a row, where there is more than one. */
export function modelColumn<R extends { readonly model: string }>(
  voice: Voice,
  models: readonly string[],
): CellOf<R>[] {
  return models.length < 2 ? [] : [text('Model', ({ model }) => voice.word(modelName(model)), 'model')];
}

/** The confounders of a number, next to it; no column where none counts against any. */
function rivalColumn<R extends { readonly observation: string }>(
  result: StudyResult,
  isIn: (rival: ToldRival, row: R) => boolean,
): CellOf<R>[] {
  const voice = voiceOf(result);
  const rivals = toldRivals(result);
  if (rivals.size === 0) return [];
  const cell = (row: R): Cell => {
    const own = (rivals.get(row.observation) ?? []).filter((rival) => isIn(rival, row));
    return own.length === 0 ? '' : { text: rivalsBriefly(voice, own), tone: 'bad' };
  };
  return [text('Confounded by', cell)];
}
