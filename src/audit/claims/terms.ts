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
  /** Which way the words of the basis say it went: `peak to trough`. */
  readonly direction: 1 | -1 | undefined;
  /** `intraday`: the most it moved at any time. */
  readonly isExtreme: boolean;
}

/** A basis is asked for by its id, hyphens as spaces, or by its own words. */
const basisWords = vocabulary(
  Object.entries<ClaimBasis>(bases).flatMap(([id, { words, directions = {} }]) =>
    [id.replaceAll('-', ' '), ...words].map(
      (phrase) => [{ basis: id as BasisId, direction: directions[phrase] }, [phrase]] as const,
    ),
  ),
);

/** Horizon and basis after a figure, in any order, each once; where neither stands, one session and no basis. */
export function termsAt(tokens: readonly Token[], at: number): Read<Terms> {
  let terms: Partial<Terms> = {};
  let next: number = at;
  for (
    let read = termAt(tokens, next);
    read !== undefined && isNew(read.value, terms);
    read = termAt(tokens, next)
  ) {
    [terms, next] = [{ ...terms, ...read.value }, read.next];
  }
  const none = { horizon: 1, basis: undefined, direction: undefined, isExtreme: false };
  return { value: { ...none, ...terms }, next };
}

/** A basis and `intraday` say the same: one of them is enough. */
function isNew(term: Partial<Terms>, { horizon, basis, isExtreme }: Partial<Terms>): boolean {
  return term.horizon === undefined ? basis === undefined && isExtreme === undefined : horizon === undefined;
}

function termAt(tokens: readonly Token[], at: number): Read<Partial<Terms>> | undefined {
  const horizon = horizonAt(tokens, at);
  if (horizon !== undefined) return { value: { horizon: horizon.value }, next: horizon.next };
  const basis = phraseAt(tokens, at, basisWords);
  if (basis !== undefined) return basis;
  const extreme = phraseAt(tokens, at, extremeWords);
  return extreme === undefined ? undefined : { value: { isExtreme: true }, next: extreme.next };
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
