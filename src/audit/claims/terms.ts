import { type BasisId, bases } from '../bases/registry.ts';
import type { ClaimBasis } from '../basis.ts';
import { phraseAt, type Read, vocabulary } from './phrases.ts';
import type { Token } from './tokens.ts';
import { countWords, extremeWords, horizonWords, sessionWords } from './vocabulary.ts';

/** The longest horizon a claim may have: a year of sessions. */
const LONGEST_HORIZON = 250;

/** What a claim says after its figure. */
export interface Terms {
  /** Sessions, the first of them day 0. */
  readonly horizon: number;
  readonly basis: BasisId | undefined;
  /** `intraday`: the most it moved at any time. */
  readonly isExtreme: boolean;
}

/** A basis is asked for by its id, hyphens as spaces, or by its own words. */
const basisWords = vocabulary(
  Object.entries<ClaimBasis>(bases).map(
    ([id, { words }]) => [id as BasisId, [id.replaceAll('-', ' '), ...words]] as const,
  ),
);

/** Horizon and basis after a figure, in any order, each once; where neither stands, one session and no basis. */
export function termsAt(tokens: readonly Token[], at: number): Read<Terms> {
  const found: { horizon?: number; basis?: BasisId; isExtreme?: true } = {};
  const isMeasured = () => found.basis !== undefined || found.isExtreme === true;
  let next: number | undefined = at;
  let end = at;
  while (next !== undefined) {
    end = next;
    next =
      (found.horizon === undefined ? takeHorizon() : undefined) ?? (isMeasured() ? undefined : takeBasis());
  }
  return { value: { horizon: 1, basis: undefined, isExtreme: false, ...found }, next: end };

  function takeHorizon(): number | undefined {
    const read = horizonAt(tokens, end);
    if (read !== undefined) found.horizon = read.value;
    return read?.next;
  }

  function takeBasis(): number | undefined {
    const basis = phraseAt(tokens, end, basisWords);
    if (basis !== undefined) found.basis = basis.value;
    const extreme = basis === undefined ? phraseAt(tokens, end, extremeWords) : undefined;
    if (extreme !== undefined) found.isExtreme = true;
    return (basis ?? extreme)?.next;
  }
}

/** `over 5 sessions`, `in two days`. */
function horizonAt(tokens: readonly Token[], at: number): Read<number> | undefined {
  const begun = phraseAt(tokens, at, horizonWords);
  if (begun === undefined) return undefined;
  const count = countAt(tokens, begun.next);
  const unit = count === undefined ? undefined : phraseAt(tokens, count.next, sessionWords);
  return count === undefined || unit === undefined ? undefined : { value: count.value, next: unit.next };
}

function countAt(tokens: readonly Token[], at: number): Read<number> | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number') return phraseAt(tokens, at, countWords);
  const value = Number(token.text);
  return Number.isInteger(value) && value >= 1 && value <= LONGEST_HORIZON
    ? { value, next: at + 1 }
    : undefined;
}
