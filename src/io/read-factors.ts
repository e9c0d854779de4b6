import { demand } from '../errors/demand.ts';
import { hasErrors, isStudyError } from '../errors/error.ts';
import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import type { FactorSeries } from '../prices/factors.ts';
import { codesRead, tooLarge, withoutCodes } from './factor-codes.ts';
import type { FactorFormat, FactorReading, FactorUnit } from './factor-formats/factor-format.ts';
import { factorFormats } from './factor-formats/registry.ts';
import { type FactorQuestion, unitOf } from './factor-unit.ts';
import { factorValues } from './factor-values.ts';
import { noText } from './no-text.ts';
import { bytesOf } from './read-whole.ts';
import { unreadable } from './unreadable.ts';

/** Bytes; a century of daily factors has about two million. */
const LARGEST_FILE = 1 << 26;

/**
 * Reads factor files: Kenneth French's as published, or a date and one column a factor. Units are recognised, by the
 * form or by the size of the numbers, and said in a note; a unit that is stated and cannot be right is an error.
 *
 * @param files paths
 * @param unit what the study says the numbers are
 * @param used factors that models take; the unit is judged by them alone, and by all where none are named
 * @returns the series, in fractions, and all that is wrong with the files
 * @example
 * // date,mktrf,rf and a row a day, fractions
 * const { series, findings } = await readFactors(['factors/daily.csv'], 'fraction');
 * Object.keys(series[0]?.columns ?? {}); // ['mktrf', 'rf']
 * findings.filter(({ severity }) => severity === 'error'); // []
 */
export async function readFactors(
  files: readonly string[],
  unit?: FactorUnit,
  used?: ReadonlySet<string>,
): Promise<{ readonly series: readonly FactorSeries[]; readonly findings: readonly Finding[] }> {
  demand(Array.isArray(files), { what: 'the files', legal: 'be a list of paths', given: files });
  const read = await Promise.all(files.map((file) => readFactorFile(file, { unit, used })));
  return {
    series: read.flatMap(({ series }) => series ?? []),
    findings: read.flatMap(({ findings }) => findings),
  };
}

interface FactorFile {
  readonly series?: FactorSeries;
  readonly findings: readonly Finding[];
}

async function readFactorFile(file: string, question: FactorQuestion): Promise<FactorFile> {
  const bytes = await bytesIn(file);
  if (!Buffer.isBuffer(bytes)) return { findings: [bytes] };
  const fault = noText(bytes);
  if (fault !== undefined) return { findings: [{ severity: 'error', ...fault, file }] };
  const { table, findings: faults } = await tableOf(bytes, file);
  if (table === undefined) return { findings: faults };
  const { days, columns: given, findings: wrong } = factorValues(table, file);
  const coded = withoutCodes(given);
  const { unit, finding, judged } = unitOf(table, coded.columns, question, file);
  const columns = unit === 'percent' ? coded.columns : given;
  const unknown = unit === 'percent' ? codesRead(coded.count, file) : [];
  const beyond = finding.severity === 'error' ? [] : tooLarge(table, columns, unit, judged, file);
  const findings = [...faults, ...wrong, finding, ...unknown, ...beyond];
  if (hasErrors(findings)) return { findings };
  const scale = unit === 'percent' ? 100 : 1;
  const scaled = Object.entries(columns).map(([name, values]) => [
    name,
    values.map((value) => value / scale),
  ]);
  return { series: { source: file, days, columns: Object.fromEntries(scaled) }, findings };
}

async function bytesIn(file: string): Promise<Buffer | Finding> {
  try {
    return await bytesOf(file, LARGEST_FILE);
  } catch (error) {
    if (isStudyError(error)) return error.findings[0]!;
    return { severity: 'error', code: 'unreadable-file', file, message: unreadable(error) };
  }
}

/** The table in the first form that finds one; else what is wrong with the file in a form that cannot part it. */
async function tableOf(bytes: Buffer, file: string): Promise<FactorReading> {
  let unparted: FactorReading | undefined;
  for (const format of Object.values<FactorFormat>(factorFormats)) {
    const reading = await format.read(bytes, file);
    if (reading?.table !== undefined) return reading;
    unparted ??= reading;
  }
  return unparted ?? { table: undefined, findings: [notFactors(file, firstLineOf(bytes))] };
}

/** Bytes of a first line that are shown, and some more. */
const SHOWN = 400;

function firstLineOf(bytes: Buffer): string {
  return new TextDecoder().decode(bytes.subarray(0, SHOWN)).split(/[\r\n]/, 1)[0]!;
}

function notFactors(file: string, given: string): Finding {
  const legal = "begin with a date column, or be a daily file of Kenneth French's library";
  return {
    severity: 'error',
    code: 'unknown-format',
    file,
    line: 1,
    message: must({ what: 'a factor file', legal, given }),
  };
}
