import type { NotMeasured } from '../performance/metric.ts';
import { type BestAlone, bestAlone } from './best-alone.ts';
import { type RealityCheck, realityCheck } from './reality-check.ts';
import { meanBlockOf, type StationaryDraws, stationaryIndices } from './stationary-indices.ts';
import { type SuperiorAbility, superiorAbility } from './superior-ability.ts';
import { checkVariants, type Variants } from './variants.ts';
import { type VariantsTried, variantsTried } from './variants-tried.ts';

/** A search over variants, judged. */
export interface SearchVerdict {
  /** Variants tried. */
  readonly tried: number;
  /** What one would believe who did not know of the search. */
  readonly alone: BestAlone;
  readonly realityCheck: RealityCheck;
  readonly superiorAbility: SuperiorAbility | NotMeasured;
  readonly deflation: VariantsTried | NotMeasured;
}

/**
 * Is the best of the variants that were tried more than the luck of trying them? One set of draws for all.
 *
 * @param variants returns, or returns less a benchmark's, over the same sessions
 * @throws QuestionError where the variants have no legal shape
 * @example
 * judgeSearch(variants, { seed: 20260424, draws: 2000 }).superiorAbility;
 */
export function judgeSearch(variants: Variants, draws: StationaryDraws): SearchVerdict {
  checkVariants(variants);
  const sessions = variants[0]!.length;
  const meanBlock = draws.meanBlock ?? meanBlockOf(sessions);
  const rows = stationaryIndices(sessions, { ...draws, meanBlock });
  return {
    tried: variants.length,
    alone: bestAlone(variants),
    realityCheck: realityCheck(variants, rows),
    superiorAbility: superiorAbility(variants, rows, { meanBlock }),
    deflation: variantsTried(variants),
  };
}
