import type { Finding } from '../../errors/finding.ts';
import type { Observation } from '../../study/observations.ts';
import type { Prepared } from '../../study/prepare.ts';
import type { Traded } from '../engine.ts';
import type { PerformanceOptions } from '../performance/options.ts';
import type { ResolvedStrategy } from '../strategy.ts';
import type { Candidate } from '../trade.ts';
import type { Trial } from '../trial/trial.ts';

/** A backtest that has been run, before it is told. */
export interface Told extends Traded {
  readonly candidates: readonly Candidate[];
  /** Observations without a day 0. */
  readonly passed: readonly Observation[];
  readonly prepared: Prepared;
  readonly strategy: ResolvedStrategy;
  readonly currency: string;
  readonly findings: readonly Finding[];
  /** What the measures of performance leave to choose. */
  readonly measures: Partial<PerformanceOptions>;
  /** Whether it is luck; absent where that was not asked. */
  readonly trial?: Trial | undefined;
}
