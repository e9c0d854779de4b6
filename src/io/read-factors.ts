import { hasErrors, isStudyError } from '../errors/error.ts';
import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import { median } from '../numeric/descriptive.ts';
import type { FactorSeries } from '../prices/factors.ts';
import type { FactorFormat, FactorReading, FactorTable, FactorUnit } from './factor-formats/factor-format.ts';
import { factorFormats } from './factor-formats/registry.ts';
import { factorValues } from './factor-values.ts';
import { bytesOf } from './read-whole.ts';
import { unreadable } from './unreadable.ts';

/** Bytes; a century of daily factors has about two million. */
const LARGEST_FILE = 1 << 26;

/**
 * What a day's factor return usually is, as a fraction, lies well below this, and in percent well above: daily factor
 * returns have medians near 0.3 % in absolute value, a decade away on either side.
 */
const BETWEEN_FRACTION_AND_PERCENT = 0.03;

/**
 * Reads factor files: Kenneth French's as published, or a date and one column a factor. Units are recognised, by the
 * form or by the size of the numbers, and said in a note; a unit that is stated and cannot be right is an error.
 *
 * @param files paths
 * @param unit what the study says the numbers are
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
): Promise<{ readonly series: readonly FactorSeries[]; readonly findings: readonly Finding[] }> {
  const read = await Promise.all(files.map((file) => readFactorFile(file, unit)));
  return {
    series: read.flatMap(({ series }) => series ?? []),
    findings: read.flatMap(({ findings }) => findings),
  };
}

interface FactorFile {
  readonly series?: FactorSeries;
  readonly findings: readonly Finding[];
}

async function readFactorFile(file: string, stated: FactorUnit | undefined): Promise<FactorFile> {
  const bytes = await bytesIn(file);
  if (!Buffer.isBuffer(bytes)) return { findings: [bytes] };
  const { table, findings: faults } = await tableOf(bytes, file);
  if (table === undefined) return { findings: faults };
  const { days, columns, findings: wrong } = factorValues(table, file);
  const unit = unitOf(table, columns, stated, file);
  const findings = [...faults, ...wrong, unit.finding];
  if (hasErrors(findings)) return { findings };
  const scale = unit.unit === 'percent' ? 100 : 1;
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

/** The unit of a file, and the finding that says how it is known, or that it cannot be as stated. */
function unitOf(
  table: FactorTable,
  columns: Readonly<Record<string, Float64Array>>,
  stated: FactorUnit | undefined,
  file: string,
): { readonly unit: FactorUnit; readonly finding: Finding } {
  const sizes = Object.entries(columns).flatMap(([name, values]) =>
    name === 'rf' ? [] : [...values.map(Math.abs)],
  );
  const size = median(sizes);
  const shown = size.toPrecision(2);
  const seen = table.unit ?? (Number.isNaN(size) ? undefined : unitOfSize(size));
  if (seen === undefined && stated === undefined) return { unit: 'fraction', finding: unitUnknown(file) };
  if (seen !== undefined && stated !== undefined && stated !== seen) {
    const legal = `be ${seen}, since half of all daily values are larger than ${shown}`;
    const remedy = `write factorUnit: ${seen}, or convert the file`;
    const message = must({ what: 'factorUnit', legal, given: stated, remedy });
    return {
      unit: stated,
      finding: { severity: 'error', code: 'factor-unit', file, value: stated, message },
    };
  }
  const unit = stated ?? seen ?? 'fraction';
  const how =
    table.unit === undefined
      ? `half of all daily values are larger than ${shown}`
      : 'as this library publishes them';
  const message = `factors are read as ${unit === 'percent' ? 'percent' : 'fractions'} a day: ${stated === undefined ? how : 'as the study says'}`;
  return { unit, finding: { severity: 'note', code: 'factor-unit', file, message } };
}

function unitOfSize(size: number): FactorUnit {
  return size > BETWEEN_FRACTION_AND_PERCENT ? 'percent' : 'fraction';
}

/** A rate alone is as small in percent as factors are in fractions: only the user can tell. */
function unitUnknown(file: string): Finding {
  const message = must({
    what: 'factorUnit',
    legal: 'be said for a file without factors but rf',
    given: undefined,
    remedy: 'write factorUnit: percent or factorUnit: fraction',
  });
  return { severity: 'error', code: 'factor-unit', file, message };
}
