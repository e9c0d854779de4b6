import type { Contribution } from '../../src/abnormal/sample.ts';
import { spanOf } from '../../src/abnormal/series.ts';
import { planWindows } from '../../src/events/windows.ts';
import type { SampleShape } from '../../src/inference/test-statistic.ts';
import { models } from '../../src/models/registry.ts';
import { contributionOf, type Draws, datesOver, shapeOf } from '../abnormal/made-up.ts';
import type { Condition } from './conditions.ts';

/** 120 estimation days, and the windows sizes are told of. */
export const windows = [
  [0, 0],
  [-1, 1],
] as const;
const plan = planWindows([-121, -2], [-1, 1], windows);
const whole = shapeOf(plan);
/** Windows summed and windows bought and held; the days of the event window are left out. */
export const shape: SampleShape = { ...whole, cells: whole.cells.filter(({ measure }) => measure !== 'AAR') };

const SIGMA = 0.02;
const MARKET = 0.01;

/** What n observations contribute where nothing happened: returns of beta 1 and no alpha, so that BHARs are null, too. */
export function nullSample(condition: Condition, n: number, draws: Draws): Contribution[] {
  const { length } = spanOf(plan);
  const dates = length + Math.max(...Array.from({ length: n }, (_, i) => condition.dayZero(i)));
  const market = Float64Array.from({ length: dates }, () => MARKET * draws.normal());
  const common = Float64Array.from({ length: dates }, () => draws.normal());
  return Array.from({ length: n }, (_, i) => {
    const start = condition.dayZero(i);
    const benchmark = market.slice(start, start + length);
    const returns = benchmark.map(
      (value, t) => value + SIGMA * residual(condition, common[start + t]!, t === -plan.estimation[0], draws),
    );
    const series = { plan, security: `S${i}`, dates: datesOver(plan, start), returns, benchmark };
    return contributionOf(models['market-model'], series, shape.cells);
  });
}

/** A residual of variance one, but on day 0 where the condition says so; NaN where the return is missing. */
function residual(
  { correlation, dayZeroVariance, missing, tails }: Condition,
  common: number,
  isDayZero: boolean,
  { normal, uniform }: Draws,
): number {
  const own = tails === 'normal' ? normal() : heavy(normal);
  const value = Math.sqrt(correlation) * common + Math.sqrt(1 - correlation) * own;
  if (missing > 0 && uniform() < missing) return Number.NaN;
  return isDayZero ? Math.sqrt(dayZeroVariance) * value : value;
}

/** t with 3 degrees of freedom has the variance 3. */
function heavy(normal: () => number): number {
  const chiSquared = normal() ** 2 + normal() ** 2 + normal() ** 2;
  return normal() / Math.sqrt(chiSquared / 3) / Math.sqrt(3);
}
