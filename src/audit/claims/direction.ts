import { type Contradiction, directed, type Stated } from './stated.ts';
import type { Terms } from './terms.ts';

/** What the claims before one have said of directions. */
export interface Told {
  /** The verb of the claim before in the same sentence, and which way it goes: `SMIC fell 10% and Hua Hong 15%`. */
  readonly verb: { readonly text: string; readonly direction: 1 | -1 } | undefined;
  /** Whether any claim of the cell falls. */
  readonly hasFall: boolean;
}

export const nothingTold: Told = { verb: undefined, hasFall: false };

/**
 * A stated move with its direction: its own, that of the words of its basis, or the verb before it. Where it has none and
 * another claim falls, it might be either: a rise is only understood where nothing falls.
 */
export function directedBy(
  stated: Stated,
  { direction }: Pick<Terms, 'direction'>,
  { verb, hasFall }: Told,
): Stated | Contradiction {
  if (stated.isDirected || direction !== undefined) return directed(stated, direction);
  if (verb !== undefined) {
    const move = directed(stated, verb.direction);
    return 'legal' in move ? move : { ...move, verb: verb.text };
  }
  if (!hasFall) return stated;
  return {
    legal: 'say its direction where another claim falls',
    remedy: 'write fell 15%, -15% or +15%; a verb holds on after a comma or "and" alone',
  };
}

/** What has been said once a claim has been read. */
export function toldAfter({ hasFall }: Told, { verb, direction }: Stated): Told {
  return {
    verb: verb === undefined ? undefined : { text: verb, direction },
    hasFall: hasFall || direction === -1,
  };
}
