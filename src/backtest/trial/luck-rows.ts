import type { LuckInterval } from '../luck/intervals.ts';
import { isNotMeasured } from '../performance/metric.ts';
import { searchRows } from './search-rows.ts';
import type { Trial } from './trial.ts';

/** A row of the table `luck`; what is absent is missing there. */
export interface LuckRow {
  readonly test: string;
  readonly metric: string;
  readonly value?: number;
  readonly unit: string;
  readonly low?: number;
  readonly high?: number;
  readonly pValue?: number;
  readonly n?: number;
  readonly dates?: number;
  readonly draws?: number;
  /** From 1. */
  readonly variant?: number;
  readonly reason?: string;
  readonly definition: string;
}

/**
 * What a trial found, in the order it is told: intervals, random dates, the search.
 *
 * @param currency base currency
 */
export function luckRows(trial: Trial, currency: string): LuckRow[] {
  return [
    ...trial.intervals.map((interval) => intervalRow(interval, trial.draws.draws, currency)),
    ...placeboRows(trial),
    ...searchRows(trial),
  ];
}

const methods: Readonly<Record<LuckInterval['method'], string>> = {
  'event-date-bootstrap':
    'event dates drawn with replacement, all their trades with them: percentile interval, and the two-sided p-value of a mean of 0 by the t of each draw (Cameron, Gelbach & Miller 2008)',
  'stationary-bootstrap':
    'sessions drawn in blocks of geometric length: percentile interval (Politis & Romano 1994)',
};

function intervalRow(interval: LuckInterval, draws: number, currency: string): LuckRow {
  const { measure, method, n, dates, estimate, low, high, pValue, reason } = interval;
  const unit = measure === 'mean-net-pnl' ? currency : measure === 'sharpe' ? '1' : 'fraction';
  const definition = methods[method];
  return {
    test: method,
    metric: measure,
    value: estimate,
    unit,
    low,
    high,
    pValue,
    n,
    dates,
    draws,
    reason,
    definition,
  };
}

function placeboRows({ placebo, draws: { draws } }: Trial): LuckRow[] {
  if (placebo === undefined) return [];
  const shared = {
    test: 'random-dates',
    metric: 'mean-quoted-return',
    unit: 'fraction',
    draws,
    definition:
      'the same securities, sides and holding periods on random dates, events of one date on one date; quoted prices, before costs, without hedge or stops; one-sided p-value (1 + draws at least as good)/(1 + draws)',
  };
  if (isNotMeasured(placebo)) return [{ ...shared, reason: placebo.reason }];
  const { observed, n, dates, pValues } = placebo;
  return [{ ...shared, value: observed, n, dates, pValue: pValues.greater }];
}
