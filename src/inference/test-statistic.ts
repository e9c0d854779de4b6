import type { Cell, Contribution, Measure } from '../abnormal/sample.ts';
import type { Shelf } from '../numeric/shelf.ts';
import type { MeanCorrelation, Pairing } from './ingredients/pairing.ts';

/** What a sample's accumulations are laid out for: the same for every observation of a study. */
export interface SampleShape {
  readonly cells: readonly Cell[];
  /** Sessions of the estimation window and of the event window. */
  readonly estimationDays: number;
  readonly eventDays: number;
  /** First day of the event window. */
  readonly eventStart: number;
  /** How the residuals of two observations are paired for r̄; overlap where absent. */
  readonly pairing?: Pairing;
  /** Where a sample puts rows that are looked at only at the end, once they are joined to it; in memory where absent. */
  readonly shelf?: Shelf;
}

/** What may trouble a test without misleading it. */
export type Robustness =
  | 'cross-correlation'
  | 'event-induced variance'
  | 'missing data'
  | 'non-normality'
  | 'serial correlation'
  | 'skewness';

/** What a statistic is distributed as where the null hypothesis is true. */
export type NullDistribution =
  /** Standard where mean and deviation are left out. */
  | { readonly name: 'normal'; readonly mean?: number; readonly deviation?: number }
  /** Wilcoxon's W⁺ of so many values without ties or zeros. */
  | { readonly name: 'signed-rank'; readonly values: number }
  | { readonly name: 't'; readonly degreesOfFreedom: number };

/** The test of one cell, before its p-value. */
export interface Statistic {
  /** Observations that have a value there. */
  readonly n: number;
  /** AAR, CAAR or BHAAR over these n, or what the test says it estimates; fraction. */
  readonly estimate: number;
  /** Where the statistic is the estimate over its standard error. */
  readonly standardError?: number;
  readonly statistic: number;
  readonly distribution: NullDistribution;
  /** Exact p-values by alternative, where there are such. */
  readonly exact?: { readonly greater: number; readonly less: number; readonly 'two-sided': number };
  /** r̄, for the tests that allow for it. */
  readonly correlation?: MeanCorrelation;
}

/** A statistic that is not defined: why. */
export interface Undefined {
  readonly n: number;
  readonly estimate: number;
  readonly reason: string;
  readonly correlation?: MeanCorrelation;
}

/**
 * A test statistic is a fold over observations: an empty state, what one observation adds, how two states join, and
 * how a cell's statistic is drawn from the end. `join` is associative and states are plain data of numbers and arrays,
 * so blocks of observations may be folded anywhere and joined in order to the same bits. Only the state that blocks are
 * joined to may have a shelf: it stays where it is.
 */
export interface TestStatistic<State = unknown> {
  readonly name: string;
  readonly reference: string;
  readonly nullHypothesis: string;
  readonly robustTo: readonly Robustness[];
  readonly measures: readonly Measure[];
  /** What its estimate is where that is not the mean over the observations; absent where it is. */
  readonly estimates?: string;
  /** Tests that name the same fold, and so have the same empty, add and join, are given one state a sample. */
  readonly shares?: string;
  empty(shape: SampleShape): State;
  add(state: State, contribution: Contribution, shape: SampleShape): void;
  join(into: State, from: State): void;
  statistic(state: State, cell: number, shape: SampleShape): Statistic | Undefined;
}

/** Whether a statistic, or what it would be made of, is not defined. */
export function isUndefined<T extends object>(statistic: T | Undefined): statistic is Undefined {
  return 'reason' in statistic;
}

/** Why a test of the caller's own has no p-value: it gave no finite number, or a distribution that is none. */
export const NO_STATISTIC = 'the test gave no statistic';
