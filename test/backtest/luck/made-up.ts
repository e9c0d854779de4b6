import { type Draws, drawsFrom } from '../../abnormal/made-up.ts';

/**
 * Variants of pure noise, or with a mean, over some sessions; `shared` is the share of variance all have in
 * common. Many samples are drawn from one generator, since those of neighbouring seeds begin alike.
 */
export function noise(
  from: Draws | number,
  variants: number,
  sessions: number,
  mean = 0,
  shared = 0,
): Float64Array[] {
  const { normal } = typeof from === 'number' ? drawsFrom(from) : from;
  const common = Float64Array.from({ length: sessions }, () => normal());
  return Array.from({ length: variants }, () =>
    common.map((value) => mean + 0.01 * (Math.sqrt(shared) * value + Math.sqrt(1 - shared) * normal())),
  );
}
