import type { CrossSection } from '../../../src/inference/cross-section/regression.ts';
import { parkMiller } from '../diagnostics/made-up.ts';

/** Fourteen CARs on five dates that lean on size and leverage; what the golden rows were computed from. */
export function madeUpSample(n = 14): CrossSection & { readonly weights: Float64Array } {
  const draw = parkMiller(11);
  const rows = Array.from({ length: n }, () => {
    const [size, leverage] = [10 * draw(), draw()];
    const car = 0.01 * size - 0.02 * leverage + 0.05 * (draw() - 0.5);
    return { size, leverage, car, weight: 100 + 900 * draw() };
  });
  return {
    response: Float64Array.from(rows, ({ car }) => car),
    terms: ['constant', 'size', 'leverage'],
    design: [
      new Float64Array(n).fill(1),
      Float64Array.from(rows, ({ size }) => size),
      Float64Array.from(rows, ({ leverage }) => leverage),
    ],
    weights: Float64Array.from(rows, ({ weight }) => weight),
    eventDates: Int32Array.from(rows, (_, i) => i % 5),
  };
}

/** The sample without its weights. */
export function unweighted(sample: CrossSection): CrossSection {
  return { ...sample, weights: undefined };
}
