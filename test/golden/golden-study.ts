import { readFileSync } from 'node:fs';
import type { EventRow } from '../../src/events/event.ts';
import type { Pairing } from '../../src/inference/ingredients/pairing.ts';
import type { FactorSeries } from '../../src/prices/factors.ts';
import type { PriceSeries } from '../../src/prices/series.ts';
import type { Study } from '../../src/study/study.ts';
import { parseDay } from '../../src/time/day.ts';

/** One study of a golden data set, as its spec.json states it. */
export interface GoldenSpec {
  readonly id: string;
  readonly prices?: string;
  readonly events: string;
  readonly returns: 'simple' | 'log';
  readonly gap: 'single' | 'multi';
  readonly estimation: [number, number];
  readonly window: [number, number];
  readonly min_obs: number;
  readonly models: readonly string[];
  readonly car_windows: [number, number][];
}

/** The models of the golden files by the names they have there. */
export const goldenModels: Readonly<Record<string, string>> = {
  capm: 'capm',
  dimson1: 'dimson(1)',
  dimson2: 'dimson(2)',
  ff3: 'fama-french-3',
  market_adjusted: 'market-adjusted',
  market_model: 'market-model',
  mean_adjusted: 'mean-adjusted',
  scholes_williams: 'scholes-williams',
};

/** A golden number, or nothing where the statistic is not defined. */
export type GoldenNumber = number | null;

export interface GoldenEvent {
  readonly coef?: Record<string, number>;
  readonly se?: Record<string, number>;
  readonly s: number;
  readonly M: number;
  readonly df: number;
  readonly r2: GoldenNumber;
  readonly ar: GoldenNumber[];
  readonly ar_t: GoldenNumber[];
  readonly ar_p: GoldenNumber[];
  /** With the forecast error, for the models that have one. */
  readonly sar?: GoldenNumber[];
  readonly sar_p?: GoldenNumber[];
  readonly windows: Record<string, Record<string, GoldenNumber>>;
}

/** A statistic of a sample. Wilcoxon's has its own words. */
export interface GoldenStatistic {
  readonly stat?: number;
  readonly p?: number;
  readonly df?: GoldenNumber;
  readonly se?: number;
  readonly rbar?: number;
  readonly p_binomial_exact?: number;
  readonly W_plus?: number;
  readonly ties?: boolean;
  readonly p_normal?: number;
  readonly p_exact?: number;
}

/** What stands in a file for one day or window: n, means, and a statistic a name. */
export interface GoldenCell {
  readonly n: number;
  readonly mean: number;
  readonly [statistic: string]: number | GoldenStatistic;
}

export interface GoldenModel {
  readonly per_event: Record<string, GoldenEvent>;
  readonly days: Record<string, GoldenCell>;
  readonly windows: Record<string, GoldenCell>;
  readonly bhar?: Record<string, Record<string, Record<string, GoldenStatistic>>>;
  /** Over the whole event window. */
  readonly calendar_time_portfolio?: {
    readonly alpha: number;
    readonly se_alpha: number;
    readonly ols: GoldenStatistic;
    readonly newey_west: GoldenStatistic;
  };
}

/** A data set: its folder, its market symbol, its studies. */
export class GoldenSet {
  readonly folder: URL;
  readonly specs: readonly GoldenSpec[];

  constructor(folder: URL) {
    this.folder = folder;
    this.specs = this.json<{ studies: GoldenSpec[] }>('spec.json').studies;
  }

  json<T>(path: string): T {
    return JSON.parse(readFileSync(new URL(path, this.folder), 'utf8')) as T;
  }

  /** The study a spec states, in this project's words. */
  study({ prices = 'prices.csv', events, returns, gap, estimation, window, min_obs, car_windows, models }: GoldenSpec): Study {
    const market = this.series('market.csv');
    return {
      prices: [...this.series(prices), ...market],
      events: this.rows(`data/${events}`).map(([event_id, security, announced_at, group]): EventRow => ({
        event_id: event_id!,
        announced_at: announced_at!,
        security: security!,
        ...(group === undefined || group === 'all' ? {} : { group }),
      })),
      benchmark: market[0]!.symbol,
      sessions: 'prices',
      eventDay: { suspended: 'keep' },
      returns,
      gaps: gap === 'single' ? 'one-session' : 'since-last-trade',
      estimationWindow: estimation,
      eventWindow: window,
      minimumObservations: min_obs,
      windows: car_windows,
      models: models.map((name) => goldenModels[name]!),
      ...(models.includes('ff3') ? { factors: [this.factors()] } : {}),
    };
  }

  /** The same, for the tests that allow for r̄ by another pairing than the default. */
  pairedStudy(spec: GoldenSpec, correlation: Pairing): Study {
    return {
      ...this.study(spec),
      correlation,
      tests: ['adjusted-patell-z', 'kolari-pynnonen-t'],
      tables: ['tests'],
    };
  }

  /** Data rows of a file without quotes, as these are. */
  rows(path: string): string[][] {
    const [, ...lines] = readFileSync(new URL(path, this.folder), 'utf8').trimEnd().split(/\r?\n/);
    return lines.map((line) => line.split(','));
  }

  private factors(): FactorSeries {
    const [header, ...rows] = readFileSync(new URL('data/factors.csv', this.folder), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split(','));
    const columns = header!.slice(1).map((name, i) => [name, Float64Array.from(rows, (row) => Number(row[i + 1]))]);
    return {
      source: 'factors.csv',
      days: Int32Array.from(rows, ([date]) => parseDay(date!)!),
      columns: Object.fromEntries(columns),
    };
  }

  private series(file: string): PriceSeries[] {
    const text = readFileSync(new URL(`data/${file}`, this.folder), 'utf8');
    const symbols = text.slice(0, text.indexOf('\n')).trim().split(',').slice(1);
    const rows = this.rows(`data/${file}`);
    const days = Int32Array.from(rows, ([date]) => parseDay(date!)!);
    return symbols.map((symbol, i) => ({
      symbol,
      days,
      columns: { close: Float64Array.from(rows, (row) => (row[i + 1] === '' ? Number.NaN : Number(row[i + 1]))) },
    }));
  }
}
