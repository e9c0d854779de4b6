import type { Finding } from '../../errors/finding.ts';
import { doubtfulPrice } from './doubtful-price.ts';
import type { SeriesJudgement } from './judgement.ts';

/** How many times as large as both its neighbours, or as small, a close is that is more likely a slip than a price. */
const FAR = 3;
/** How many times as large as the other the neighbours may be and still be of one size. */
const NEAR = 1.5;

/**
 * Closes of another size than those right before and right after, which are of one: a point or a digit out of place. A
 * split or a distribution stays, and is no such thing. One of them makes an estimation window worthless.
 */
export const lonePrice: SeriesJudgement = {
  of: 'series',
  judge: (series) => {
    const { close } = series.columns;
    const findings: Finding[] = [];
    if (close === undefined) return findings;
    let before = Number.NaN;
    let own = Number.NaN;
    let at = -1;
    for (let row = 0; row < close.length; row++) {
      const after = close[row]!;
      if (!(after > 0)) continue;
      if (isLone(own, before, after)) {
        const legal = `be of the size of those beside it, ${before} and ${after}`;
        findings.push(doubtfulPrice(series, at, 'close', 'lone-price', { legal }));
      }
      before = own;
      own = after;
      at = row;
    }
    return findings;
  },
};

/** Nothing is, where one of them is not known. */
function isLone(own: number, before: number, after: number): boolean {
  if (!(own > FAR * before || own * FAR < before)) return false; // as mostly
  const least = Math.min(before, after);
  const most = Math.max(before, after);
  return (own > FAR * most || own * FAR < least) && most < NEAR * least;
}
