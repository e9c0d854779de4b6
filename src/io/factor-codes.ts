import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import { factorName } from '../prices/factors.ts';
import type { FactorTable, FactorUnit } from './factor-formats/factor-format.ts';

/** What Kenneth French's library, in percent, has for what is not known; a file saved anew keeps it. */
const codes = [-99.99, -999];

/** No factor has gained or lost so much in a day, as a fraction. */
const TOO_MUCH = 0.5;

/** Columns of factors by name, in the unit of the file. */
type Columns = Readonly<Record<string, Float64Array>>;

/** Columns without the numbers that in percent stand for unknown values, and how many there were. */
export function withoutCodes(columns: Columns): { readonly columns: Columns; readonly count: number } {
  let count = 0;
  const entries = Object.entries(columns).map(([name, values]) => {
    const known = values.map((value) => (codes.includes(value) ? Number.NaN : value));
    count += values.filter((value) => codes.includes(value)).length;
    return [name, known];
  });
  return { columns: Object.fromEntries(entries), count };
}

/** A note of such numbers; nothing where there were none. */
export function codesRead(count: number, file: string): Finding[] {
  if (count === 0) return [];
  const message = `${codes.join(' and ')} are read as not known, as Kenneth French's library means them: ${count} of the values`;
  return [{ severity: 'note', code: 'unknown-factor', message, file }];
}

/**
 * Factors that move by half or more in a day, one finding a column, at the first.
 *
 * @param judged those that are factors for certain: another column may be the level of an index
 */
export function tooLarge(
  { names, rows }: FactorTable,
  columns: Columns,
  unit: FactorUnit,
  judged: readonly string[],
  file: string,
): Finding[] {
  const scale = unit === 'percent' ? 100 : 1;
  return names.flatMap((header, column): Finding[] => {
    const name = factorName(header);
    if (name !== 'rf' && !judged.includes(name)) return [];
    const values = columns[name]!;
    const large = [...values.keys()].filter((row) => Math.abs(values[row]!) >= TOO_MUCH * scale);
    const first = rows[large[0] ?? -1];
    if (first === undefined) return [];
    const value = first.fields[column]!;
    const message = must({
      what: header,
      legal: `move by less than ${TOO_MUCH * scale} a day, in ${unit === 'percent' ? 'percent' : 'fractions'}`,
      given: value,
      remedy: `leave it empty where it is not known${large.length > 1 ? `; ${large.length - 1} more like it` : ''}`,
    });
    return [
      { severity: 'error', code: 'bad-factor', column: header, value, message, file, line: first.line },
    ];
  });
}
