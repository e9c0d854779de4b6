import { measuredSize } from '../inference/measured-size.ts';
import { share } from './numbers.ts';

/** Under which conditions a test was measured to reject a true null hypothesis too often; nothing where under none. */
export function sizeWarning(test: string): string {
  const own = Object.hasOwn(measuredSize, test) ? measuredSize[test]! : [];
  return own
    .map(({ condition, n, highest }) => `${condition} (n = ${n.join(', ')}): up to ${share(highest)}`)
    .join('; ');
}
