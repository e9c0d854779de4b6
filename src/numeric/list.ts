/** What can be gone through again and again and asked for by place: an array, or what makes its members as they are asked for. */
export interface List<T> extends Iterable<T> {
  readonly length: number;
  at(place: number): T | undefined;
  slice(from: number, to: number): readonly T[];
  filter(isKept: (one: T, place: number) => boolean): T[];
  flatMap<U>(make: (one: T, place: number) => U | readonly U[]): U[];
  forEach(act: (one: T, place: number) => void): void;
  map<U>(make: (one: T, place: number) => U): U[];
  some(isIt: (one: T, place: number) => boolean): boolean;
}

/** Whether something is a list whose members are made as they are asked for. */
export function isMade(given: unknown): given is List<unknown> {
  return given instanceof ListInPieces;
}

/** All members at once; an array is itself. */
export function arrayOf<T>(list: List<T>): readonly T[] {
  return Array.isArray(list) ? (list as readonly T[]) : [...list];
}

/**
 * A list whose members are made a piece at a time, whenever they are asked for: one piece is held, however many there are.
 *
 * @param lengths of the pieces, in order
 * @param pieceAt equal members for equal places, however often it is asked
 */
export function listInPieces<T>(
  lengths: readonly number[],
  pieceAt: (piece: number) => readonly T[],
): List<T> {
  return new ListInPieces(lengths, pieceAt);
}

/** A list whose members are made one at a time. */
export function listOf<T>(length: number, make: (place: number) => T): List<T> {
  return listInPieces(new Array<number>(length).fill(1), (place) => [make(place)]);
}

/** What is made of each member of a list whenever it is asked for; of an array at once. */
export function mapped<T, U>(list: List<T>, make: (one: T, place: number) => U): List<U> {
  return list instanceof ListInPieces ? list.mapped(make) : list.map(make);
}

/** What is made of each member of a list, none or several, whenever it is asked for; of an array at once. */
export function flatMapped<T, U>(list: List<T>, make: (one: T) => readonly U[]): List<U> {
  return list instanceof ListInPieces ? list.flatMapped(make) : list.flatMap(make);
}

class ListInPieces<T> implements List<T> {
  readonly length: number;
  /** Place of the first member of each piece, and of what would follow the last. */
  readonly #starts: readonly number[];
  readonly #pieceAt: (piece: number) => readonly T[];
  #latest: { readonly piece: number; readonly members: readonly T[] } | undefined;

  constructor(lengths: readonly number[], pieceAt: (piece: number) => readonly T[]) {
    const starts = [0];
    for (const length of lengths) starts.push(starts.at(-1)! + length);
    this.#starts = starts;
    this.length = starts.at(-1)!;
    this.#pieceAt = pieceAt;
  }

  at(place: number): T | undefined {
    return this.slice(place, place + 1)[0];
  }

  slice(from: number, to: number): readonly T[] {
    const found: T[] = [];
    for (let piece = pieceOf(this.#starts, from); this.#starts[piece]! < Math.min(to, this.length); piece++) {
      const start = this.#starts[piece]!;
      const members = this.#members(piece);
      for (let i = Math.max(0, from - start); i < Math.min(members.length, to - start); i++)
        found.push(members[i]!);
    }
    return found;
  }

  *[Symbol.iterator](): Generator<T> {
    for (let piece = 0; piece < this.#starts.length - 1; piece++) yield* this.#members(piece);
  }

  filter(isKept: (one: T, place: number) => boolean): T[] {
    return this.flatMap((one, place) => (isKept(one, place) ? [one] : []));
  }

  flatMap<U>(make: (one: T, place: number) => U | readonly U[]): U[] {
    const found: U[] = [];
    this.forEach((one, place) => {
      for (const own of [make(one, place)].flat() as U[]) found.push(own);
    });
    return found;
  }

  forEach(act: (one: T, place: number) => void): void {
    let place = 0;
    for (const one of this) act(one, place++);
  }

  map<U>(make: (one: T, place: number) => U): U[] {
    return Array.from(this, make);
  }

  some(isIt: (one: T, place: number) => boolean): boolean {
    let place = 0;
    for (const one of this) if (isIt(one, place++)) return true;
    return false;
  }

  mapped<U>(make: (one: T, place: number) => U): List<U> {
    const starts = this.#starts;
    const lengths = starts.slice(1).map((start, piece) => start - starts[piece]!);
    return listInPieces(lengths, (piece) =>
      this.#members(piece).map((one, i) => make(one, starts[piece]! + i)),
    );
  }

  /** Makes all once, to know how many they are. */
  flatMapped<U>(make: (one: T) => readonly U[]): List<U> {
    const pieceAt = (piece: number) => this.#members(piece).flatMap(make);
    const lengths = Array.from({ length: this.#starts.length - 1 }, (_, piece) => pieceAt(piece).length);
    return listInPieces(lengths, pieceAt);
  }

  #members(piece: number): readonly T[] {
    if (this.#latest?.piece !== piece) this.#latest = { piece, members: this.#pieceAt(piece) };
    return this.#latest.members;
  }
}

/** The piece a place lies in, by bisection of where pieces start. */
function pieceOf(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle + 1]! <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
