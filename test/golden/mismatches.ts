import type { StudyResult } from '../../src/study/result.ts';
import { rowsOf } from '../../src/table/table.ts';
import type { GoldenEvent, GoldenModel, GoldenNumber } from './golden-study.ts';
import { compareAverages, compareSamples } from './sample-mismatches.ts';

/** METHODS' tolerances: 1e-12 absolute on returns, 1e-9 relative on statistics and p-values. */
const RETURN = 1e-12;
const STATISTIC = 1e-9;

export type Row = Record<string, string | number>;

/** Collects every number that is not the golden one, by name, and counts those compared. */
export class Comparison {
  readonly mismatches: string[] = [];
  compared = 0;

  /** A return, fraction. */
  absolute(name: string, own: number, golden: GoldenNumber | undefined): void {
    this.check(name, own, golden, Math.abs(own - (golden ?? Number.NaN)) <= RETURN);
  }

  /** A statistic or p-value; a statistic near zero is a difference of numbers near one, so one is the smallest scale. */
  relative(name: string, own: number, golden: GoldenNumber | undefined): void {
    const scale = Math.max(Math.abs(golden ?? Number.NaN), name.endsWith(' p') ? 1e-300 : 1e-4);
    this.check(name, own, golden, Math.abs(own - (golden ?? Number.NaN)) <= STATISTIC * scale);
  }

  private check(name: string, own: number, golden: GoldenNumber | undefined, isClose: boolean): void {
    this.compared++;
    const agree = golden === null || golden === undefined ? Number.isNaN(own) : isClose;
    if (!agree) this.mismatches.push(`${name}: ${own}, golden ${golden}`);
  }
}

/** Everything a golden file says about one model that the project builds. */
export function compareModel(comparison: Comparison, result: StudyResult, model: string, golden: GoldenModel): void {
  const ofModel = (rows: Row[]) => rows.filter((row) => row.model === model);
  const { tables } = result;
  const byEvent = (rows: Row[]) => {
    const map = new Map<string, Row[]>();
    for (const row of ofModel(rows)) {
      const event = String(row.observation).split(':')[0]!;
      map.set(event, [...(map.get(event) ?? []), row]);
    }
    return map;
  };
  const fits = byEvent(rowsOf(tables.fits));
  const models = byEvent(rowsOf(tables.models));
  const days = byEvent(rowsOf(tables.abnormal_returns));
  const windows = byEvent(rowsOf(tables.windows));
  for (const [event, expected] of Object.entries(golden.per_event)) {
    compareFit(comparison, `${model} ${event}`, models.get(event)?.[0], fits.get(event) ?? [], expected);
    compareDays(comparison, `${model} ${event}`, days.get(event) ?? [], expected);
    compareWindows(comparison, `${model} ${event}`, windows.get(event) ?? [], expected, model);
  }
  compareAverages(comparison, ofModel(rowsOf(tables.averages)), golden, model);
  compareSamples(comparison, ofModel(rowsOf(tables.tests)), golden, model);
}

function compareFit(c: Comparison, name: string, row: Row | undefined, terms: Row[], golden: GoldenEvent): void {
  if (row === undefined) {
    c.mismatches.push(`${name}: not estimated`);
    return;
  }
  c.relative(`${name} M`, row.observations as number, golden.M);
  c.relative(`${name} df`, row.df as number, golden.df);
  c.relative(`${name} s`, row.sigma as number, golden.s);
  for (const term of terms) {
    const key = String(term.term);
    const [estimate, error] = [golden.coef?.[key] ?? golden.coef?.mean, golden.se?.[key] ?? golden.se?.mean];
    if (estimate !== undefined) c.absolute(`${name} ${key}`, term.estimate as number, estimate);
    if (error !== undefined) c.relative(`${name} ${key} se`, term.std_error as number, error);
  }
}

function compareDays(c: Comparison, name: string, rows: Row[], golden: GoldenEvent): void {
  // Models without a forecast error are standardised by s alone.
  const [scores, tails] = [golden.sar ?? golden.ar_t, golden.sar_p ?? golden.ar_p];
  golden.ar.forEach((value, i) => {
    const row = rows[i];
    const at = `${name} day ${row?.day}`;
    c.absolute(`${at} AR`, (row?.abnormal_return ?? Number.NaN) as number, value);
    c.relative(`${at} SAR`, (row?.statistic ?? Number.NaN) as number, scores[i]);
    c.relative(`${at} SAR p`, (row?.p_value ?? Number.NaN) as number, tails[i]);
  });
}

function compareWindows(c: Comparison, name: string, rows: Row[], golden: GoldenEvent, model: string): void {
  for (const [window, expected] of Object.entries(golden.windows)) {
    const row = rows.find(({ from, to }) => `${from},${to}` === window);
    const at = `${name} [${window}]`;
    const own = (column: string) => (row?.[column] ?? Number.NaN) as number;
    c.relative(`${at} L`, own('days'), expected.L);
    c.absolute(`${at} CAR`, own('car'), expected.car);
    c.relative(`${at} SCAR`, own('scar'), 'scar' in expected ? expected.scar : expected.car_t);
    c.relative(`${at} SCAR p`, own('p_value'), 'scar' in expected ? expected.scar_p : expected.car_p);
    if (expected.sigma_car !== undefined) c.relative(`${at} se`, own('std_error'), expected.sigma_car);
    if (expected.bhar_market !== undefined) c.absolute(`${at} BHAR`, own('bhar'), expected.bhar_market);
    if (expected.bhar_model !== undefined && model === 'market-model') {
      c.absolute(`${at} BHAR expected`, own('bhar_expected'), expected.bhar_model);
    }
  }
}
