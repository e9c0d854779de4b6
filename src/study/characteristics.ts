import type { Finding } from '../errors/finding.ts';
import { didYouMean, must } from '../errors/message.ts';
import type { RowsSource } from '../events/event.ts';
import type { List } from '../numeric/list.ts';
import { strays } from './characteristics-strays.ts';
import type { Observation } from './observations.ts';
import type { Settings } from './settings.ts';

/**
 * Characteristics of an observation, of an event or of a security, whichever of `observation`, `event_id` and `security`
 * it names; numbers, '' where not known. Columns no regressor names may hold anything.
 */
export type CharacteristicRow = Readonly<Record<string, string | number | undefined>>;

/** What the term is called that a cross-section adds to its regressors. */
export const CONSTANT = 'constant';

/** The columns that say what a row is about. */
export const characteristicKeys = ['observation', 'event_id', 'security'] as const;

/** The regressors of the cross-section by observation id, in the order the study names them; NaN where not known. */
export type Characteristics = ReadonlyMap<string, Float64Array>;

/** Regressors that are no column of the characteristics, each with the nearest that is; or no characteristics at all. */
export function regressorFaults(
  rows: readonly CharacteristicRow[] | undefined,
  { crossSection }: Settings,
): Finding[] {
  if (crossSection === undefined) return [];
  if (rows === undefined) {
    const message = must({
      what: 'crossSection',
      legal: 'have characteristics to regress on',
      given: undefined,
      remedy: 'name a CSV file under `characteristics`',
    });
    return [{ severity: 'error', code: 'no-characteristics', column: 'crossSection', message }];
  }
  const isKey = (name: string) => characteristicKeys.some((key) => key === name);
  const legal = columnsOf(rows).filter((name) => !isKey(name));
  return crossSection.regressors.flatMap((name, i): Finding[] => {
    const column = `crossSection/regressors/${i}`;
    if (name === CONSTANT) return [namedConstant(i)];
    const isRepeated = crossSection.regressors.indexOf(name) < i;
    if (legal.includes(name) && !isRepeated) return [];
    const complaint = isRepeated
      ? { legal: 'be named once', remedy: 'remove it' }
      : { legal: 'be a column of the characteristics', remedy: didYouMean(name, legal) };
    const message = must({ what: `crossSection regressors[${i}]`, given: name, ...complaint });
    return [{ severity: 'error', code: 'unknown-regressor', column, value: name, message }];
  });
}

/** A characteristic whose rows would be taken for those of the constant. */
function namedConstant(place: number): Finding {
  const message = must({
    what: `crossSection regressors[${place}]`,
    legal: `not be called ${CONSTANT}, as the constant is that is added`,
    given: CONSTANT,
    remedy: 'rename the column',
  });
  const column = `crossSection/regressors/${place}`;
  return { severity: 'error', code: 'reserved-regressor', column, value: CONSTANT, message };
}

/**
 * The characteristics of every observation that may be studied, and what is wrong with them: rows that repeat and values
 * that are no numbers are errors; what is not known is a warning and leaves its observation out of the cross-section, as
 * is a row about no observation.
 */
export function characteristicsOf(
  observations: List<Observation>,
  rows: readonly CharacteristicRow[] | undefined,
  source: RowsSource | undefined,
  { crossSection }: Settings,
): { readonly values: Characteristics; readonly findings: readonly Finding[] } {
  if (crossSection === undefined || rows === undefined) return { values: new Map(), findings: [] };
  const { regressors } = crossSection;
  const findings: Finding[] = [];
  const placeOf = (row: number) => ({
    ...(source === undefined ? {} : { file: source.file }),
    ...(source?.lines[row] === undefined ? {} : { line: source.lines[row]! }),
  });
  const read = rows.map((row, i) => readRow(row, regressors, placeOf(i), findings));
  const keys = keysIn(rows);
  const index = indexRows(rows, keys, placeOf, findings);
  const keyed = rows.map((row, i) => ({ names: namesOf(row, keys), place: placeOf(i) }));
  const known = observations.map((observation) => ownNames(observation, keys));
  for (const one of strays(keyed, keys, known)) findings.push(one);
  const studied = observations.filter(({ reason }) => reason === undefined);
  const values = new Map<string, Float64Array>();
  for (const observation of studied) {
    const row = index.get(keyOf(observation, keys));
    const own = row === undefined ? undefined : read[row]!;
    const missing =
      row === undefined ? [] : regressors.filter((name) => given(rows[row]!, name) === undefined);
    if (own !== undefined && missing.length === 0) values.set(observation.id, own);
    else findings.push(unknownOf(observation.id, missing, row === undefined ? {} : placeOf(row)));
  }
  if (values.size < studied.length) findings.push(countOf(values.size, studied.length));
  return { values, findings };
}

function columnsOf(rows: readonly CharacteristicRow[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

type Key = (typeof characteristicKeys)[number];

/** What rows are told apart by: the observation where they name it, else event and security as far as they do. */
function keysIn(rows: readonly CharacteristicRow[]): readonly Key[] {
  const names = columnsOf(rows);
  return names.includes('observation')
    ? ['observation']
    : characteristicKeys.filter((key) => names.includes(key));
}

function keyOf(observation: Observation, keys: readonly Key[]): string {
  return JSON.stringify(ownNames(observation, keys));
}

function ownNames({ id, event, symbol }: Observation, keys: readonly Key[]): string[] {
  const own = { observation: id, event_id: event.id, security: symbol };
  return keys.map((key) => own[key]);
}

function namesOf(row: CharacteristicRow, keys: readonly Key[]): string[] {
  return keys.map((key) => String(row[key] ?? ''));
}

/** Where the row of each key stands; a key that stands twice is an error. */
function indexRows(
  rows: readonly CharacteristicRow[],
  keys: readonly Key[],
  placeOf: (row: number) => Pick<Finding, 'file' | 'line'>,
  findings: Finding[],
): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  rows.forEach((row, i) => {
    const names = namesOf(row, keys);
    const key = JSON.stringify(names);
    if (index.has(key)) {
      const message = must({
        what: 'characteristics',
        legal: `stand once for each ${keys.join(' and ')}`,
        given: names.join(' '),
        remedy: 'remove one of the rows',
      });
      findings.push({ severity: 'error', code: 'repeated-characteristics', message, ...placeOf(i) });
    } else index.set(key, i);
  });
  return index;
}

/** What a cell says, which without types may be anything; nothing where it says that it is not known, as null does. */
function given(row: CharacteristicRow, name: string): unknown {
  const written: unknown = row[name];
  const cell = typeof written === 'string' ? written.trim() : written;
  return cell === '' || cell === null || Number.isNaN(cell) ? undefined : cell;
}

function readRow(
  row: CharacteristicRow,
  regressors: readonly string[],
  place: Pick<Finding, 'file' | 'line'>,
  findings: Finding[],
): Float64Array {
  return Float64Array.from(regressors, (name) => {
    const cell = given(row, name);
    if (cell === undefined) return Number.NaN;
    // Number() makes 0 of a list and 1 of true.
    const value = typeof cell === 'string' || typeof cell === 'number' ? Number(cell) : Number.NaN;
    if (!Number.isFinite(value)) {
      const message = must({ what: name, legal: 'be a number, or empty where it is not known', given: cell });
      findings.push({
        severity: 'error',
        code: 'bad-characteristic',
        column: name,
        value: String(cell),
        message,
        ...place,
      });
    }
    return value;
  });
}

function unknownOf(id: string, missing: readonly string[], place: Pick<Finding, 'file' | 'line'>): Finding {
  const what = missing.length === 0 ? `characteristics of ${id}` : `${missing.join(' and ')} of ${id}`;
  const legal = 'be known for it to enter the cross-section';
  const message = must({ what, legal, given: undefined });
  const column = missing.length === 1 ? { column: missing[0]! } : {};
  return { severity: 'warning', code: 'missing-characteristic', value: id, message, ...column, ...place };
}

function countOf(known: number, studied: number): Finding {
  const left = studied - known;
  const message = `${known} of ${studied} observations enter the cross-section; ${left} ${left === 1 ? 'is' : 'are'} left out for want of characteristics`;
  return { severity: 'note', code: 'cross-section-sample', message };
}
