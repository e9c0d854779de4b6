import { type Plateau, plateau } from '../luck/plateau.ts';
import { isNotMeasured, type NotMeasured } from '../performance/metric.ts';
import { type Variants, type VariedKey, variedKeys } from '../settings/variants.ts';
import type { TriedVariant } from './tried-variants.ts';

/** How the best combination of the values tried stands among the others. */
export interface CombinationPlateau extends Plateau {
  /** Position of the best among all that was tried. */
  readonly variant: number;
}

/**
 * Whether the best combination by mean net return stands among good ones: over the keys that are varied in numbers
 * (`none` beside them), the others held at what the best has. One step is one value along the list as it was written. The
 * strategy as written, where it is none of them, has no place among them.
 *
 * @param tried the combinations in order, the last key turning fastest
 * @returns `reason` where nothing is varied in numbers, or no combination is above 0
 */
export function plateauOf(
  tried: readonly TriedVariant[],
  variants: Variants,
): CombinationPlateau | NotMeasured {
  const keys = variedKeys(variants);
  const steps = keys.filter(isOfNumbers);
  if (steps.length === 0) return { reason: 'no key is varied in numbers' };
  const size = keys.reduce((product, { values }) => product * values.length, 1);
  const grid = tried.slice(0, size);
  const best = grid.reduce((most, variant) =>
    variant.meanNetReturn > most.meanNetReturn || Number.isNaN(most.meanNetReturn) ? variant : most,
  );
  if (!(best.meanNetReturn > 0)) return { reason: 'no combination has a mean net return above 0' };
  const others = keys.filter((key) => !steps.includes(key));
  const slice = grid.filter(({ parameters }) =>
    others.every(({ name }) => parameters[name] === best.parameters[name]),
  );
  const axes = steps.map(({ name, values }) => ({ name, values: [...values.keys()] }));
  const found = plateau({ axes, values: Float64Array.from(slice, ({ meanNetReturn }) => meanNetReturn) });
  return isNotMeasured(found) ? found : { ...found, variant: grid.indexOf(best) };
}

function isOfNumbers({ values }: VariedKey): boolean {
  return values.length > 1 && values.every((value) => typeof value === 'number' || value === 'none');
}
