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
 * @param draws seed, number and mean block of the draws
 * @throws QuestionError where the variants have no legal shape
 * @example
 * const returns = Float64Array.from({ length: 250 }, (_, i) => 0.01 * Math.sin(i * i));
 * const variants = [returns, returns.map((value) => 0.001 - value)];
 * const { tried, alone, realityCheck: check } = judgeSearch(variants, { seed: 20260424, draws: 2000 });
 * [tried, alone.pValue, check.pValue]; // [2, 0.01397, 0.021]
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
