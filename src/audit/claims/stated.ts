import type { Complaint } from '../../errors/message.ts';
import { type Figure, figureAt } from './figure.ts';
import { phraseAt, type Read } from './phrases.ts';
import type { Token } from './tokens.ts';
import { type Bound, betweenWords, rangeWords, type Sense, senses } from './vocabulary.ts';

/** A move as a source states it, before it is known which moves that allows. */
export interface Stated {
  /** One figure, or both ends of a range as written. */
  readonly figures: readonly Figure[];
  /** A rise where nothing says it. */
  readonly direction: 1 | -1;
  /** Whether a sign or a verb says it. */
  readonly isDirected: boolean;
  /** The verb that says it, in lower case. */
  readonly verb: string | undefined;
  readonly bound: Bound | undefined;
  /** Whether it is the most at any time of the session: `as much as`. */
  readonly isExtreme: boolean;
}

/** What is wrong with a move that contradicts itself. */
export type Contradiction = Omit<Complaint, 'what' | 'given'>;

const twoDirections: Contradiction = {
  legal: 'say one direction',
  remedy: 'write fell 7%, -7%, fell 7-10% or -7% to -10%',
};

/**
 * The move that begins at a position: words of direction and bound, then a figure or a range.
 *
 * @returns nothing where no move stands there; what is wrong with one that contradicts itself
 */
export function statedAt(tokens: readonly Token[], at: number): Read<Stated> | Contradiction | undefined {
  const { value: before, verb, next } = wordsBefore(tokens, at);
  const read = figuresAt(tokens, next, before.isBetween === true);
  if (read === undefined) return undefined;
  const figures = read.value;
  if (figures.length === 2 && before.bound !== undefined && before.bound !== 'about') {
    return { legal: 'be a range or a bound, not both', remedy: 'write 7-10%, or over 7%' };
  }
  const direction = directionOf(figures, before.direction);
  if (direction === undefined) {
    return twoDirections;
  }
  if (isTurned(figures)) return { legal: 'name the smaller end of its range first', remedy: 'write 7-10%' };
  const { bound, isExtreme = false } = before;
  const isDirected = before.direction !== undefined || figures.some(({ sign }) => sign !== 0);
  const stated = directed({ figures, direction, isDirected, verb, bound, isExtreme }, undefined);
  return 'legal' in stated ? stated : { value: stated, next: read.next };
}

/**
 * A stated move that goes the way told elsewhere.
 *
 * @param told nothing where nothing else tells it
 */
export function directed(stated: Stated, told: 1 | -1 | undefined): Stated | Contradiction {
  if (stated.isDirected && told !== undefined && told !== stated.direction) return twoDirections;
  const direction = told ?? stated.direction;
  if (direction === -1 && stated.figures.some(({ size }) => size > 1)) {
    return { legal: 'be a fall of at most 100%', remedy: 'nothing loses more than it is worth' };
  }
  return { ...stated, direction, isDirected: stated.isDirected || told !== undefined };
}

/** Whether a move begins at a position: a figure, or a word that says something of one. */
export function beginsMove(tokens: readonly Token[], at: number): boolean {
  const sense = phraseAt(tokens, at, senses)?.value ?? {};
  return figureAt(tokens, at) !== undefined || Object.keys(sense).length > 0;
}

/** The words before a figure, each kind once, and which of them is the verb. */
function wordsBefore(tokens: readonly Token[], at: number): Read<Sense> & { verb: string | undefined } {
  let said: Sense = {};
  let verb: string | undefined;
  let next: number = at;
  const isNew = (sense: Sense) => Object.keys(sense).every((kind) => !(kind in said));
  for (
    let read = phraseAt(tokens, next, senses);
    read !== undefined && isNew(read.value);
    read = phraseAt(tokens, next, senses)
  ) {
    // One word in English, Han characters side by side.
    if (read.value.direction !== undefined) verb = textOf(tokens.slice(next, read.next));
    [said, next] = [{ ...said, ...read.value }, read.next];
  }
  return { value: said, verb, next };
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('');
}

/** One figure in percent, or two that a dash or a word joins, of which the last must be in percent. */
function figuresAt(tokens: readonly Token[], at: number, isBetween: boolean): Read<Figure[]> | undefined {
  const first = figureAt(tokens, at);
  if (first === undefined) return undefined;
  const joined = joinAt(tokens, first.next, isBetween);
  const second = joined === undefined ? undefined : figureAt(tokens, joined);
  if (second?.value.isPercent) return { value: [first.value, second.value], next: second.next };
  return first.value.isPercent && !isBetween ? { value: [first.value], next: first.next } : undefined;
}

/** The position after what joins the ends of a range. A dash that touches only what follows is a sign: `+5% -3%`. */
function joinAt(tokens: readonly Token[], at: number, isBetween: boolean): number | undefined {
  const word = phraseAt(tokens, at, isBetween ? betweenWords : rangeWords);
  if (word !== undefined || isBetween) return word?.next;
  const [before, dash, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (dash?.text !== '-' || before === undefined || after === undefined) return undefined;
  return dash.start > before.end && dash.end === after.start ? undefined : at + 1;
}

/** Whether a range runs down, as a date (10-7) or a slip does: neither by its sizes nor by its signs in order. */
function isTurned([first, second]: readonly Figure[]): boolean {
  if (first === undefined || second === undefined || first.size <= second.size) return false;
  return first.sign !== -1 || second.sign !== -1;
}

/** Up or down, by the word and the signs together; nothing where they contradict each other or leave it open. */
function directionOf(figures: readonly Figure[], said: 1 | -1 | undefined): 1 | -1 | undefined {
  const signs = new Set(
    [...figures.map(({ sign }) => sign), said].filter((sign) => sign !== 0 && sign !== undefined),
  );
  if (signs.size > 1) return undefined;
  // -7-10% may be a fall of 7 to 10 % or anything from -7 to +10 %.
  const isOpen =
    said === undefined && figures.length === 2 && figures[0]!.sign === -1 && figures[1]!.sign === 0;
  return isOpen ? undefined : ([...signs][0] ?? 1);
}
