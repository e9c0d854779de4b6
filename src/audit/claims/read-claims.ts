import type { Complaint } from '../../errors/message.ts';
import { type BasisId, bases } from '../bases/registry.ts';
import { allowedBy } from './allowed.ts';
import type { Claim } from './claim.ts';
import { directedBy, nothingTold, type Told, toldAfter } from './direction.ts';
import { phraseAt, type Read } from './phrases.ts';
import { type Stated, statedAt } from './stated.ts';
import { type ClaimName, subjectAt } from './subject.ts';
import { type Terms, termsAt } from './terms.ts';
import { type Token, tokensOf } from './tokens.ts';
import { joiningWords } from './vocabulary.ts';

/**
 * Reads a claim cell: one move for every security of the event, or one each, parted by semicolons, commas or `and`.
 *
 * A claim is `[security] [direction] [bound] figure [horizon] [basis]`, in English or Chinese:
 * - direction: a sign, `up`, `rose`, `fell`, `涨`, `跌` …; after a comma or `and` the verb before it holds on; none is a
 *   rise, but after a fall it must be said;
 * - bound: `over`, `more than`, `at least`, `under`, `nearly`, `about`, `逾`, `超`, `近`, `约` …; `as much as` and `up to` are
 *   the most at any time of the session;
 * - figure: `10%`, `10 per cent`, `10 percent`, or a range `7-10%`, `7% to 10%`, `between 7% and 10%`;
 * - horizon: `over 5 sessions`, `in two days` (days of trading, day 0 the first);
 * - basis: `close to close`, `at the open`, `from the open`, `intraday`, `at its high` …, or the id of a basis.
 *
 * Time is in proportion to the length of the cell.
 *
 * @param names what a claim may call the securities of its event; where absent, any word before a move is a symbol
 * @returns the claims in the order given, fractions; or what is wrong with the first that cannot be read
 * @example
 * const claims = readClaims('0981.HK +10%; 1347.HK +15%') as Claim[];
 * claims.map(({ security, lower }) => [security, lower]); // [['0981.HK', 0.1], ['1347.HK', 0.15]]
 * const [fall] = readClaims('跌16.97%') as Claim[];
 * fall?.lower; // -0.1697
 * const [rise] = readClaims('SMIC rose over 10% in two days', [{ name: 'SMIC', symbol: '0981.HK' }]) as Claim[];
 * rise?.horizon; // 2
 * const both = readClaims('0981.HK fell 10% and 1347.HK 15%') as Claim[];
 * both.map(({ text }) => text); // ['fell 10%', 'fell 15%']
 */
export function readClaims(cell: string, names?: readonly ClaimName[]): Claim[] | Complaint {
  if (typeof cell !== 'string') return { what: 'a claim', legal: 'be text', given: cell };
  const tokens = tokensOf(cell);
  const claims: Claim[] = [];
  let told: Told = nothingTold;
  let at = 0;
  while (at < tokens.length) {
    if (tokens[at]!.kind === 'separator') {
      if (isSemicolon(tokens[at]!)) told = { ...told, verb: undefined };
      at++;
      continue;
    }
    const read = claimAt(cell, tokens, at, names, told);
    if ('legal' in read) return read;
    claims.push(read.value);
    told = read.told;
    at = phraseAt(tokens, read.next, joiningWords)?.next ?? read.next;
  }
  return claims;
}

/** Whether reading failed. */
export function isUnreadable(read: Claim[] | Complaint): read is Complaint {
  return !Array.isArray(read);
}

function claimAt(
  cell: string,
  tokens: readonly Token[],
  at: number,
  names: readonly ClaimName[] | undefined,
  told: Told,
): (Read<Claim> & { told: Told }) | Complaint {
  if (!hasNumber(tokens, at)) return noMove(partAt(cell, tokens, at));
  const subject = subjectAt(cell, tokens, at, names);
  if ('legal' in subject) return subject;
  const stated = statedAt(tokens, subject.next);
  if (stated === undefined) return noMove(partAt(cell, tokens, at));
  if ('legal' in stated) return { ...stated, what: 'claim', given: partAt(cell, tokens, at) };
  const terms = termsAt(tokens, stated.next);
  const { next } = terms;
  if (next < tokens.length && tokens[next]!.kind !== 'separator' && !phraseAt(tokens, next, joiningWords)) {
    return leftOver(partAt(cell, tokens, next));
  }
  const move = directedBy(stated.value, terms.value, told);
  if ('legal' in move) return { ...move, what: 'claim', given: partAt(cell, tokens, at) };
  const written = cell.slice(tokens[subject.next]!.start, tokens[next - 1]!.end);
  const claim: Claim = {
    security: subject.value,
    ...allowedBy(move),
    horizon: terms.value.horizon,
    basis: basisOf(move, terms.value),
    // With the verb it leaves out, so that it says the same read alone.
    text: move.verb === stated.value.verb ? written : `${move.verb} ${written}`,
  };
  return { value: claim, next, told: toldAfter(told, move) };
}

/** `as much as` and `intraday` are the high of a rise and the low of a fall, unless a basis is named. */
function basisOf({ isExtreme, direction }: Stated, terms: Terms): BasisId | undefined {
  if (terms.basis !== undefined || !(isExtreme || terms.isExtreme)) return terms.basis;
  return direction === 1 ? 'previous-close-to-high' : 'previous-close-to-low';
}

/** What ends a sentence: a verb does not hold on beyond it. */
function isSemicolon({ text }: Token): boolean {
  return text === ';' || text === '；';
}

/** Whether a number stands before the next separator: what says none is no claim, whoever it names. */
function hasNumber(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < tokens.length && tokens[i]!.kind !== 'separator'; i++) {
    if (tokens[i]!.kind === 'number') return true;
  }
  return false;
}

function noMove(given: string): Complaint {
  const legal = 'be a move in percent, for every security or for each';
  return { what: 'claim', legal, given, remedy: 'write +10%, or 0981.HK +10%; 1347.HK +15%' };
}

/** The text from a position to the next separator. */
function partAt(cell: string, tokens: readonly Token[], at: number): string {
  let end = at;
  while (end < tokens.length && tokens[end]!.kind !== 'separator') end++;
  return cell.slice(tokens[at]!.start, tokens[end]?.start).trim();
}

function leftOver(given: string): Complaint {
  const ids = Object.keys(bases).map((id) => id.replaceAll('-', ' '));
  const remedy = `write +10% over 5 sessions, +10% intraday, or a basis: ${ids.join(', ')}; claims are parted by semicolons`;
  return { what: 'what follows the figure in the claim', legal: 'be a horizon or a basis', given, remedy };
}
