import { readFileSync } from 'node:fs';
import type { EventRow } from '../../src/events/event.ts';
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
  readonly sar: GoldenNumber[];
  readonly sar_p: GoldenNumber[];
  readonly windows: Record<string, Record<string, GoldenNumber>>;
}

export type GoldenCell = Record<string, { stat: number; p: number; df: GoldenNumber; p_binomial_exact?: number }> & {
  n: never;
};

export interface GoldenModel {
  readonly per_event: Record<string, GoldenEvent>;
  readonly days: Record<string, GoldenCell>;
  readonly windows: Record<string, GoldenCell>;
  readonly bhar?: Record<string, Record<string, Record<string, { stat: number; p: number }>>>;
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
  study({ prices = 'prices.csv', events, returns, gap, estimation, window, min_obs, car_windows }: GoldenSpec): Study {
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
      returns,
      gaps: gap === 'single' ? 'one-session' : 'since-last-trade',
      estimationWindow: estimation,
      eventWindow: window,
      minimumObservations: min_obs,
      windows: car_windows,
      models: ['mean-adjusted', 'market-adjusted', 'market-model'],
    };
  }

  /** Data rows of a file without quotes, as these are. */
  rows(path: string): string[][] {
    const [, ...lines] = readFileSync(new URL(path, this.folder), 'utf8').trimEnd().split(/\r?\n/);
    return lines.map((line) => line.split(','));
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
