import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import { median } from '../numeric/descriptive.ts';
import type { FactorTable, FactorUnit } from './factor-formats/factor-format.ts';

/**
 * What a day's factor return usually is, as a fraction, lies well below this, and in percent well above: daily factor
 * returns have medians near 0.3 % in absolute value, a decade away on either side.
 */
const BETWEEN_FRACTION_AND_PERCENT = 0.03;

/** Factors of a file, each in the unit of the file. */
type Columns = Readonly<Record<string, Float64Array>>;

/** What the study says of its factors. */
export interface FactorQuestion {
  /** What the numbers are. */
  readonly unit?: FactorUnit | undefined;
  /** Factors that its models take: the others of a file may be anything, such as prices. All, where absent. */
  readonly used?: ReadonlySet<string> | undefined;
}

/** The unit of a file. */
export interface KnownUnit {
  readonly unit: FactorUnit;
  /** How it is known, or that it cannot be as stated. */
  readonly finding: Finding;
  /** The factors in use that are of a size that agrees with it. */
  readonly judged: readonly string[];
}

interface Size {
  readonly name: string;
  /** Median in absolute value. */
  readonly size: number;
  readonly unit: FactorUnit;
}

/** The unit of a file, by its form or by the size of the numbers in each column. */
export function unitOf(
  table: FactorTable,
  columns: Columns,
  { unit: stated, used }: FactorQuestion,
  file: string,
): KnownUnit {
  const sizes = sizesOf(columns, used);
  const found = (unit: FactorUnit, finding: Omit<Finding, 'code' | 'file'>): KnownUnit => {
    const judged = sizes.filter((one) => one.unit === unit).map(({ name }) => name);
    return { unit, finding: { code: 'factor-unit', file, ...finding }, judged };
  };
  const units = new Set(table.unit === undefined ? sizes.map(({ unit }) => unit) : [table.unit]);
  if (units.size > 1 && stated === undefined)
    return found('fraction', { severity: 'error', message: disagreeing(sizes) });
  const seen = units.size === 1 ? [...units][0] : undefined;
  if (seen === undefined && stated === undefined)
    return found('fraction', { severity: 'error', message: unitUnknown() });
  const shown = median(sizes.map(({ size }) => size)).toPrecision(2);
  if (seen !== undefined && stated !== undefined && stated !== seen) {
    const legal = `be ${seen}, since half of all daily values are larger than ${shown}`;
    const remedy = `write factorUnit: ${seen}, or convert the file`;
    const message = must({ what: 'factorUnit', legal, given: stated, remedy });
    return found(stated, { severity: 'error', value: stated, message });
  }
  const unit = stated ?? seen ?? 'fraction';
  const how =
    table.unit === undefined
      ? `half of all daily values are larger than ${shown}`
      : 'as this library publishes them';
  const message = `factors are read as ${unit === 'percent' ? 'percent' : 'fractions'} a day: ${stated === undefined ? how : 'as the study says'}`;
  return found(unit, { severity: 'note', message });
}

/** The sizes of the factors in use, or of all where none is; a rate tells nothing of its unit. */
function sizesOf(columns: Columns, used: ReadonlySet<string> | undefined): Size[] {
  const factors = Object.keys(columns).filter((name) => name !== 'rf');
  const inUse = factors.filter((name) => used?.has(name));
  return (inUse.length > 0 ? inUse : factors).flatMap((name) => {
    const size = median(columns[name]!.map(Math.abs));
    if (Number.isNaN(size)) return [];
    return [{ name, size, unit: size > BETWEEN_FRACTION_AND_PERCENT ? 'percent' : 'fraction' }];
  });
}

function disagreeing(sizes: readonly Size[]): string {
  const of = (wanted: FactorUnit) =>
    sizes
      .filter(({ unit }) => unit === wanted)
      .map(({ name, size }) => `${name} (${size.toPrecision(2)})`)
      .join(', ');
  return must({
    what: 'factorUnit',
    legal: 'be said for a file whose columns are of different sizes',
    given: undefined,
    remedy: `by half of its daily values ${of('percent')} looks like percent and ${of('fraction')} like fractions: write factorUnit: percent or factorUnit: fraction, or leave out what is no factor`,
  });
}

/** A rate alone is as small in percent as factors are in fractions: only the user can tell. */
function unitUnknown(): string {
  return must({
    what: 'factorUnit',
    legal: 'be said for a file without factors but rf',
    given: undefined,
    remedy: 'write factorUnit: percent or factorUnit: fraction',
  });
}
