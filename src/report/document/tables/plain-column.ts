import type { ColumnMeaning } from '../../../table/columns/column.ts';
import { type ColumnName, glossary } from '../../../table/glossary.ts';
import { rowUnitOf, unitAt } from '../../../table/units.ts';
import { alphaDecimals, count, decimal, pValue, share } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import type { Voice } from '../../voice.ts';
import type { CellOf } from './shown.ts';

/** Decimals of a pure number that is neither a statistic nor a p-value. */
const DIGITS = 4;

/** Columns that hold sentences of ours; other text is an id, a moment, or the user's own. */
const sentences = ['alternatives', 'reason', 'verdict', 'why'];

/** A column of a table as it is: named by its name, its values shown by what the glossary says they are there. */
export function columnOf<R>(voice: Voice, table: string, name: string): CellOf<R> {
  const { kind, unit }: ColumnMeaning = glossary[name as ColumnName];
  const show = numberOf(voice, name, kind, unit);
  const own = rowUnitOf(table, name);
  const isNumber = kind === 'number' || kind === 'count';
  return {
    header: voice.word(named(name)),
    of: [name],
    isNumber,
    isWhole: kind === 'date' || kind === 'instant',
    cell: (row) => {
      const values = row as Readonly<Record<string, string | number | undefined>>;
      const value = values[name] ?? '';
      if (typeof value === 'number' && own !== undefined)
        return coefficientSaid(voice, name, value, unitAt(own, String(values[own.by])));
      if (typeof value === 'number') return show(value);
      if (kind === 'date') return voice.tableDate(value);
      return sentences.includes(name) ? voice.quoted(plain(value)) : plain(value);
    },
  };
}

/** `std_error` as a heading: `Std error`. */
function named(name: string): string {
  const words = name.replaceAll('_', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** A number whose unit is that of its row: a return a session, or a pure number. */
function coefficientSaid(voice: Voice, name: string, value: number, unit: 'fraction' | '1'): string {
  if (unit === '1') return decimal(value, DIGITS);
  const said = voice.move(value, alphaDecimals(voice.decimals, voice.unit));
  return isSpread(name) ? said.replace('+', '') : said;
}

/** Whether a column holds deviations, which have no sign. */
function isSpread(name: string): boolean {
  return /(?:std_error|sigma)$/.test(name);
}

function numberOf(
  voice: Voice,
  name: string,
  kind: ColumnMeaning['kind'],
  unit: string,
): (value: number) => string {
  if (kind === 'count') return count;
  if (name === 'positive') return share;
  if (isSpread(name)) return voice.spread;
  if (unit === 'fraction') return (value) => voice.move(value);
  if (name.startsWith('p_')) return pValue;
  return isStatistic(name) ? voice.statistic : (value) => decimal(value, DIGITS);
}

/** Whether a column holds test statistics, which are rounded as the study asks. */
export function isStatistic(column: string): boolean {
  return column === 'statistic' || column === 'scar';
}
