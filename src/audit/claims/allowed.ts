import type { Claim } from './claim.ts';
import type { Stated } from './stated.ts';

/** Which moves a claim allows. */
export type Allowed = Pick<Claim, 'form' | 'lower' | 'upper' | 'isStrict' | 'tolerance'>;

/**
 * The moves a stated move allows. A figure or an end of a range holds to half a unit of its last digit, `about` to a whole
 * unit; `over` and `under` leave their figure out; `nearly` reaches from one unit below its figure up to it.
 */
export function allowedBy({
  figures,
  direction,
  bound,
}: Pick<Stated, 'figures' | 'direction' | 'bound'>): Allowed {
  const sizes = figures.map(({ size }) => size).toSorted((a, b) => a - b);
  const unit = Math.max(...figures.map((figure) => figure.unit));
  const [low, high] = [sizes[0]!, sizes[sizes.length - 1]!];
  const allowed = (
    form: Claim['form'],
    from: number,
    to: number,
    tolerance: number,
    isStrict: boolean,
  ): Allowed => ({
    form,
    lower: direction === 1 ? from : -to,
    upper: direction === 1 ? to : -from,
    isStrict,
    tolerance,
  });
  switch (bound) {
    case undefined:
      return allowed(figures.length === 2 ? 'range' : 'figure', low, high, unit / 2, false);
    case 'about':
      return allowed(figures.length === 2 ? 'range' : 'figure', low, high, unit, false);
    case 'over':
      return allowed('bound', low, Number.POSITIVE_INFINITY, 0, true);
    case 'at-least':
      return allowed('bound', low, Number.POSITIVE_INFINITY, 0, false);
    case 'under':
      return allowed('bound', 0, high, 0, true);
    case 'nearly':
      return allowed('bound', Math.max(0, low - unit), low, 0, false);
  }
}
