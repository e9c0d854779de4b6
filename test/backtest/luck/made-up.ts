import { drawsFrom } from '../../abnormal/made-up.ts';

/** Variants of pure noise, or with a mean, over some sessions; `shared` is the share of variance all have in common. */
export function noise(
  seed: number,
  variants: number,
  sessions: number,
  mean = 0,
  shared = 0,
): Float64Array[] {
  const { normal } = drawsFrom(seed);
  const common = Float64Array.from({ length: sessions }, () => normal());
  return Array.from({ length: variants }, () =>
    common.map((value) => mean + 0.01 * (Math.sqrt(shared) * value + Math.sqrt(1 - shared) * normal())),
  );
}
