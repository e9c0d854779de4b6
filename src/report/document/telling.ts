import type { StudyResult } from '../../study/result.ts';
import type { ChartId } from '../charts/registry.ts';
import type { ClaimCase } from '../claim-cases.ts';
import type { Figure } from '../figure.ts';
import type { ToldObservation } from '../observations.ts';
import type { ToldRival } from '../rivals.ts';
import type { Selection } from '../selection.ts';

/** A study as a document tells it: its result, and what is read from it once for all sections. */
export interface Telling {
  readonly result: StudyResult;
  readonly observations: readonly ToldObservation[];
  readonly selection: Selection;
  readonly cases: readonly ClaimCase[];
  readonly figures: readonly Figure<ChartId>[];
  /** The confounders that count against each observation, by its id. */
  readonly rivals: ReadonlyMap<string, readonly ToldRival[]>;
}
